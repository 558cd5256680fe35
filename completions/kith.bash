# Completion of kith for bash, made of kith's own commands. Load it with:  source <(kith completion bash)

# The words that may follow.
_kith_commands() {
    case $1 in
    '') echo 'customer find tag segment today call log policy script template task care holiday history order product programme member reward points report import export quality undo operations config init doctor backup restore shell demo help completion' ;;
    'customer') echo 'add show edit list archive restore remove field duplicates merge date contract rate fix history' ;;
    'customer date') echo 'add list remove' ;;
    'customer contract') echo 'add list edit end' ;;
    'tag') echo 'add remove list rename edit merge group' ;;
    'tag group') echo 'define edit list drop' ;;
    'segment') echo 'define edit list show members refresh changes compare add remove drop' ;;
    'log') echo 'call email sms chat meeting visit social letter app web event note list edit withdraw batch' ;;
    'policy') echo 'set show list' ;;
    'script') echo 'define list show edit answers drop' ;;
    'template') echo 'define list show edit render init drop' ;;
    'task') echo 'add list done snooze drop edit' ;;
    'care') echo 'init define list show edit drop preview run round' ;;
    'care round') echo 'list show' ;;
    'holiday') echo 'import list add remove' ;;
    'order') echo 'add list show refund' ;;
    'product') echo 'add list' ;;
    'programme') echo 'define list show edit' ;;
    'member') echo 'enrol leave list' ;;
    'reward') echo 'define edit list show redeem coupons check use send receive revoke' ;;
    'points') echo 'award redeem adjust transfer hold capture release reverse expire balance statement verify batch rule tier' ;;
    'points rule') echo 'define list show test disable enable grant run' ;;
    'points tier') echo 'init define list show edit drop scheme run falling grant revoke history' ;;
    'report') echo 'list overview contacts team lifecycle value rfm tiers segments points rewards programme liability care round' ;;
    'import') echo 'list show customers orders interactions tasks tags dates contracts policies points' ;;
    'export') echo 'customers orders interactions tasks points dates contracts policies calendar' ;;
    'operations') echo 'list show' ;;
    'config') echo 'get set list' ;;
    'completion') echo 'bash zsh fish install uninstall' ;;
    esac
}

# Where a further word leads.
_kith_step() {
    case $1 in
    ' customer') echo 'customer' ;;
    'customer add') echo 'customer add' ;;
    'customer show') echo 'customer show' ;;
    'customer edit') echo 'customer edit' ;;
    'customer list' | 'customer ls') echo 'customer list' ;;
    'customer archive') echo 'customer archive' ;;
    'customer restore') echo 'customer restore' ;;
    'customer remove' | 'customer rm') echo 'customer remove' ;;
    'customer field') echo 'customer field' ;;
    'customer duplicates') echo 'customer duplicates' ;;
    'customer merge') echo 'customer merge' ;;
    'customer date') echo 'customer date' ;;
    'customer date add') echo 'customer date add' ;;
    'customer date list' | 'customer date ls') echo 'customer date list' ;;
    'customer date remove' | 'customer date rm') echo 'customer date remove' ;;
    'customer contract') echo 'customer contract' ;;
    'customer contract add') echo 'customer contract add' ;;
    'customer contract list' | 'customer contract ls') echo 'customer contract list' ;;
    'customer contract edit') echo 'customer contract edit' ;;
    'customer contract end') echo 'customer contract end' ;;
    'customer rate') echo 'customer rate' ;;
    'customer fix') echo 'customer fix' ;;
    'customer history') echo 'customer history' ;;
    ' find') echo 'find' ;;
    ' tag') echo 'tag' ;;
    'tag add') echo 'tag add' ;;
    'tag remove' | 'tag rm') echo 'tag remove' ;;
    'tag list' | 'tag ls') echo 'tag list' ;;
    'tag rename') echo 'tag rename' ;;
    'tag edit') echo 'tag edit' ;;
    'tag merge') echo 'tag merge' ;;
    'tag group') echo 'tag group' ;;
    'tag group define') echo 'tag group define' ;;
    'tag group edit') echo 'tag group edit' ;;
    'tag group list' | 'tag group ls') echo 'tag group list' ;;
    'tag group drop') echo 'tag group drop' ;;
    ' segment') echo 'segment' ;;
    'segment define') echo 'segment define' ;;
    'segment edit') echo 'segment edit' ;;
    'segment list' | 'segment ls') echo 'segment list' ;;
    'segment show') echo 'segment show' ;;
    'segment members') echo 'segment members' ;;
    'segment refresh') echo 'segment refresh' ;;
    'segment changes') echo 'segment changes' ;;
    'segment compare') echo 'segment compare' ;;
    'segment add') echo 'segment add' ;;
    'segment remove') echo 'segment remove' ;;
    'segment drop') echo 'segment drop' ;;
    ' today') echo 'today' ;;
    ' call') echo 'call' ;;
    ' log') echo 'log' ;;
    'log call') echo 'log call' ;;
    'log email') echo 'log email' ;;
    'log sms') echo 'log sms' ;;
    'log chat') echo 'log chat' ;;
    'log meeting') echo 'log meeting' ;;
    'log visit') echo 'log visit' ;;
    'log social') echo 'log social' ;;
    'log letter') echo 'log letter' ;;
    'log app') echo 'log app' ;;
    'log web') echo 'log web' ;;
    'log event') echo 'log event' ;;
    'log note') echo 'log note' ;;
    'log list' | 'log ls') echo 'log list' ;;
    'log edit') echo 'log edit' ;;
    'log withdraw') echo 'log withdraw' ;;
    'log batch') echo 'log batch' ;;
    ' policy') echo 'policy' ;;
    'policy set') echo 'policy set' ;;
    'policy show') echo 'policy show' ;;
    'policy list' | 'policy ls') echo 'policy list' ;;
    ' script') echo 'script' ;;
    'script define') echo 'script define' ;;
    'script list' | 'script ls') echo 'script list' ;;
    'script show') echo 'script show' ;;
    'script edit') echo 'script edit' ;;
    'script answers') echo 'script answers' ;;
    'script drop') echo 'script drop' ;;
    ' template') echo 'template' ;;
    'template define') echo 'template define' ;;
    'template list' | 'template ls') echo 'template list' ;;
    'template show') echo 'template show' ;;
    'template edit') echo 'template edit' ;;
    'template render') echo 'template render' ;;
    'template init') echo 'template init' ;;
    'template drop') echo 'template drop' ;;
    ' task') echo 'task' ;;
    'task add') echo 'task add' ;;
    'task list' | 'task ls') echo 'task list' ;;
    'task done') echo 'task done' ;;
    'task snooze') echo 'task snooze' ;;
    'task drop') echo 'task drop' ;;
    'task edit') echo 'task edit' ;;
    ' care') echo 'care' ;;
    'care init') echo 'care init' ;;
    'care define') echo 'care define' ;;
    'care list' | 'care ls') echo 'care list' ;;
    'care show') echo 'care show' ;;
    'care edit') echo 'care edit' ;;
    'care drop') echo 'care drop' ;;
    'care preview') echo 'care preview' ;;
    'care run') echo 'care run' ;;
    'care round') echo 'care round' ;;
    'care round list' | 'care round ls') echo 'care round list' ;;
    'care round show') echo 'care round show' ;;
    ' holiday') echo 'holiday' ;;
    'holiday import') echo 'holiday import' ;;
    'holiday list' | 'holiday ls') echo 'holiday list' ;;
    'holiday add') echo 'holiday add' ;;
    'holiday remove' | 'holiday rm') echo 'holiday remove' ;;
    ' history') echo 'history' ;;
    ' order') echo 'order' ;;
    'order add') echo 'order add' ;;
    'order list' | 'order ls') echo 'order list' ;;
    'order show') echo 'order show' ;;
    'order refund') echo 'order refund' ;;
    ' product') echo 'product' ;;
    'product add') echo 'product add' ;;
    'product list' | 'product ls') echo 'product list' ;;
    ' programme') echo 'programme' ;;
    'programme define') echo 'programme define' ;;
    'programme list' | 'programme ls') echo 'programme list' ;;
    'programme show') echo 'programme show' ;;
    'programme edit') echo 'programme edit' ;;
    ' member') echo 'member' ;;
    'member enrol') echo 'member enrol' ;;
    'member leave') echo 'member leave' ;;
    'member list' | 'member ls') echo 'member list' ;;
    ' reward') echo 'reward' ;;
    'reward define') echo 'reward define' ;;
    'reward edit') echo 'reward edit' ;;
    'reward list' | 'reward ls') echo 'reward list' ;;
    'reward show') echo 'reward show' ;;
    'reward redeem') echo 'reward redeem' ;;
    'reward coupons') echo 'reward coupons' ;;
    'reward check') echo 'reward check' ;;
    'reward use') echo 'reward use' ;;
    'reward send') echo 'reward send' ;;
    'reward receive') echo 'reward receive' ;;
    'reward revoke') echo 'reward revoke' ;;
    ' points') echo 'points' ;;
    'points award') echo 'points award' ;;
    'points redeem') echo 'points redeem' ;;
    'points adjust') echo 'points adjust' ;;
    'points transfer') echo 'points transfer' ;;
    'points hold') echo 'points hold' ;;
    'points capture') echo 'points capture' ;;
    'points release') echo 'points release' ;;
    'points reverse') echo 'points reverse' ;;
    'points expire') echo 'points expire' ;;
    'points balance') echo 'points balance' ;;
    'points statement') echo 'points statement' ;;
    'points verify') echo 'points verify' ;;
    'points batch') echo 'points batch' ;;
    'points rule') echo 'points rule' ;;
    'points rule define') echo 'points rule define' ;;
    'points rule list' | 'points rule ls') echo 'points rule list' ;;
    'points rule show') echo 'points rule show' ;;
    'points rule test') echo 'points rule test' ;;
    'points rule disable') echo 'points rule disable' ;;
    'points rule enable') echo 'points rule enable' ;;
    'points rule grant') echo 'points rule grant' ;;
    'points rule run') echo 'points rule run' ;;
    'points tier') echo 'points tier' ;;
    'points tier init') echo 'points tier init' ;;
    'points tier define') echo 'points tier define' ;;
    'points tier list' | 'points tier ls') echo 'points tier list' ;;
    'points tier show') echo 'points tier show' ;;
    'points tier edit') echo 'points tier edit' ;;
    'points tier drop') echo 'points tier drop' ;;
    'points tier scheme') echo 'points tier scheme' ;;
    'points tier run') echo 'points tier run' ;;
    'points tier falling') echo 'points tier falling' ;;
    'points tier grant') echo 'points tier grant' ;;
    'points tier revoke') echo 'points tier revoke' ;;
    'points tier history') echo 'points tier history' ;;
    ' report') echo 'report' ;;
    'report list' | 'report ls') echo 'report list' ;;
    'report overview') echo 'report overview' ;;
    'report contacts') echo 'report contacts' ;;
    'report team') echo 'report team' ;;
    'report lifecycle') echo 'report lifecycle' ;;
    'report value') echo 'report value' ;;
    'report rfm') echo 'report rfm' ;;
    'report tiers') echo 'report tiers' ;;
    'report segments') echo 'report segments' ;;
    'report points') echo 'report points' ;;
    'report rewards') echo 'report rewards' ;;
    'report programme') echo 'report programme' ;;
    'report liability') echo 'report liability' ;;
    'report care') echo 'report care' ;;
    'report round') echo 'report round' ;;
    ' import') echo 'import' ;;
    'import list') echo 'import list' ;;
    'import show') echo 'import show' ;;
    'import customers') echo 'import customers' ;;
    'import orders') echo 'import orders' ;;
    'import interactions') echo 'import interactions' ;;
    'import tasks') echo 'import tasks' ;;
    'import tags') echo 'import tags' ;;
    'import dates') echo 'import dates' ;;
    'import contracts') echo 'import contracts' ;;
    'import policies') echo 'import policies' ;;
    'import points') echo 'import points' ;;
    ' export') echo 'export' ;;
    'export customers') echo 'export customers' ;;
    'export orders') echo 'export orders' ;;
    'export interactions') echo 'export interactions' ;;
    'export tasks') echo 'export tasks' ;;
    'export points') echo 'export points' ;;
    'export dates') echo 'export dates' ;;
    'export contracts') echo 'export contracts' ;;
    'export policies') echo 'export policies' ;;
    'export calendar') echo 'export calendar' ;;
    ' quality') echo 'quality' ;;
    ' undo') echo 'undo' ;;
    ' operations') echo 'operations' ;;
    'operations list' | 'operations ls') echo 'operations list' ;;
    'operations show') echo 'operations show' ;;
    ' config') echo 'config' ;;
    'config get') echo 'config get' ;;
    'config set') echo 'config set' ;;
    'config list' | 'config ls') echo 'config list' ;;
    ' init') echo 'init' ;;
    ' doctor') echo 'doctor' ;;
    ' backup') echo 'backup' ;;
    ' restore') echo 'restore' ;;
    ' shell') echo 'shell' ;;
    ' demo') echo 'demo' ;;
    ' help') echo 'help' ;;
    ' completion') echo 'completion' ;;
    'completion bash') echo 'completion bash' ;;
    'completion zsh') echo 'completion zsh' ;;
    'completion fish') echo 'completion fish' ;;
    'completion install') echo 'completion install' ;;
    'completion uninstall') echo 'completion uninstall' ;;
    esac
}

# The options of a command.
_kith_options() {
    case $1 in
    'customer add') echo '--email --phone --handle --external-id --is-organisation --referred-by --organisation --role --country --province --city --address --postal-code --birthday --gender --language --source --owner --preferred-channel --contact-every --interests --occupation --income-band --relationship --temperament --notes --set --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'customer show') echo '--why --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'customer edit') echo '--name --clear --is-person --email --phone --handle --external-id --is-organisation --referred-by --organisation --role --country --province --city --address --postal-code --birthday --gender --language --source --owner --preferred-channel --contact-every --interests --occupation --income-band --relationship --temperament --notes --set --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'customer list') echo '--query --archived --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'customer archive') echo '--query --explain --format --json --dry-run --yes' ;;
    'customer restore') echo '--query --explain --format --json --dry-run --yes' ;;
    'customer remove') echo '--query --explain --format --json --dry-run --yes' ;;
    'customer field') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'customer duplicates') echo '--threshold --query --archived --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'customer merge') echo '--prefer --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'customer date add') echo '--once --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'customer date list') echo '--until --query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'customer date remove') echo '--dry-run' ;;
    'customer contract add') echo '--from --until --value --notice --renews --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'customer contract list') echo '--all --until --query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'customer contract edit') echo '--name --from --until --value --notice --renews --clear --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'customer contract end') echo '--at --reason --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'customer rate') echo '--potential --loyalty --clear --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'customer fix') echo '--query --only --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'customer history') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'find') echo '--query --archived --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'tag add') echo '--query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'tag remove') echo '--query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'tag list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'tag rename') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'tag edit') echo '--description --colour --group --clear --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'tag merge') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'tag group define') echo '--exclusive --description --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'tag group edit') echo '--name --description --exclusive --clear --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'tag group list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'tag group drop') echo '--dry-run' ;;
    'segment define') echo '--static --query --replace --description --tag --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'segment edit') echo '--query --name --description --tag --clear --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'segment list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'segment show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'segment members') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'segment refresh') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'segment changes') echo '--since --until --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'segment compare') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'segment add') echo '--query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'segment remove') echo '--query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'segment drop') echo '--dry-run --yes' ;;
    'today') echo '--owner --days --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'call') echo '--script --list --round --direction --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'log call') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log email') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log sms') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log chat') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log meeting') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log visit') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log social') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log letter') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log app') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log web') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log event') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log note') echo '--text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --next --tag --create --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log list') echo '--since --until --channel --owner --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'log edit') echo '--channel --clear --text --edit --direction --duration --outcome --topic --stage --deep --subject --sentiment --mood --transfer --escalate --at --owner --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'log withdraw') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'log batch') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'policy set') echo '--do-not-contact --until --unwanted --wanted --quiet-hours --zone --clear --query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'policy show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'policy list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'script define') echo '--description --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'script list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'script show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'script edit') echo '--name --description --clear --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'script answers') echo '--since --until --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'script drop') echo '--dry-run --yes' ;;
    'template define') echo '--subject --text --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'template list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'template show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'template edit') echo '--name --subject --text --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'template render') echo '--messages --mbox --sender --log --force --query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'template init') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'template drop') echo '--dry-run' ;;
    'task add') echo '--due --repeat --kind --owner --priority --contact --force --query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'task list') echo '--owner --kind --priority --since --until --overdue --state --all --query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'task done') echo '--result --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'task snooze') echo '--force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'task drop') echo '--result --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'task edit') echo '--text --due --repeat --kind --owner --priority --result --reopen --clear --force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'care init') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'care define') echo '--trigger --days --query --segment --festival --working-days --aim --channel --template --script --kind --owner --priority --text --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'care list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'care show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'care edit') echo '--name --trigger --days --query --segment --festival --working-days --aim --channel --template --script --kind --owner --priority --text --clear --pause --resume --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'care drop') echo '--dry-run' ;;
    'care preview') echo '--until --force --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'care run') echo '--force --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'care round list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'care round show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'holiday import') echo '--calendar --add --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'holiday list') echo '--since --until --calendar --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'holiday add') echo '--work --until --calendar --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'holiday remove') echo '--calendar --dry-run' ;;
    'history') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'order add') echo '--item --coupon --number --at --note --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'order list') echo '--since --until --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'order show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'order refund') echo '--item --number --reason --at --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'product add') echo '--price --category --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'product list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'programme define') echo '--description --worth --rounding --expires --shortfall --debt-limit --members-only --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'programme list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'programme show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'programme edit') echo '--name --clear --description --worth --rounding --expires --shortfall --debt-limit --members-only --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'member enrol') echo '--query --number --joined --programme --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'member leave') echo '--query --left --programme --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'member list') echo '--query --all --programme --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'reward define') echo '--kind --programme --points --value --percent --minimum --stacks --stock --most-customer --from --until --valid --description --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'reward edit') echo '--name --clear --points --value --percent --minimum --stacks --stock --most-customer --from --until --valid --description --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'reward list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'reward show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'reward redeem') echo '--reason --ref --at --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'reward coupons') echo '--query --reward --state --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'reward check') echo '--total --at --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'reward use') echo '--at --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'reward send') echo '--at --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'reward receive') echo '--at --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'reward revoke') echo '--reason --extend --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points award') echo '--query --explain --reason --ref --at --expires --available --source --programme --status-points --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run --yes' ;;
    'points redeem') echo '--reason --ref --at --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points adjust') echo '--reason --ref --at --expires --available --source --programme --status-points --change --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points transfer') echo '--reason --ref --at --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points hold') echo '--reason --ref --at --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points capture') echo '--reason --ref --at --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points release') echo '--reason --ref --at --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points reverse') echo '--reason --ref --at --extend --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points expire') echo '--as-of --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points balance') echo '--programme --status-points --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'points statement') echo '--since --until --programme --status-points --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'points verify') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'points batch') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points rule define') echo '--cause --points --per --times --referred-points --gives-coupon --programme --status-points --available --expires --query --product --since --until --weekday --month-day --birthday-month --minimum --period --most-order --most-day --most-month --most-year --most-ever --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points rule list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'points rule show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'points rule test') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'points rule disable') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points rule enable') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points rule grant') echo '--ref --at --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points rule run') echo '--since --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points tier init') echo '--by --window --downgrade --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points tier define') echo '--reach --multiplier --benefits --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points tier list') echo '--programme --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'points tier show') echo '--programme --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'points tier edit') echo '--name --reach --multiplier --benefits --clear --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points tier drop') echo '--programme --dry-run' ;;
    'points tier scheme') echo '--by --window --downgrade --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points tier run') echo '--programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points tier falling') echo '--days --query --programme --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'points tier grant') echo '--until --reason --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points tier revoke') echo '--reason --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'points tier history') echo '--programme --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report overview') echo '--query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report contacts') echo '--by --overall --since --until --query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report team') echo '--since --until --query --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report lifecycle') echo '--query --since --until --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report value') echo '--query --since --until --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report rfm') echo '--grid --query --since --until --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report tiers') echo '--query --since --until --programme --explain --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report segments') echo '--since --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report points') echo '--programme --status-points --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report rewards') echo '--since --until --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report programme') echo '--margin --programme --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report liability') echo '--programme --status-points --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report care') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'report round') echo '--answers --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'import list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'import show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'import customers') echo '--match --tag --empty-clears --batch --mode --map --use-map --save-map --default --encoding --delimiter --quote --on-error --max-errors --rejects --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'import orders') echo '--create-customers --mode --map --use-map --save-map --default --encoding --delimiter --quote --on-error --max-errors --rejects --batch --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'import interactions') echo '--batch --map --use-map --save-map --default --encoding --delimiter --quote --on-error --max-errors --rejects --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'import tasks') echo '--batch --map --use-map --save-map --default --encoding --delimiter --quote --on-error --max-errors --rejects --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'import tags') echo '--batch --map --use-map --save-map --default --encoding --delimiter --quote --on-error --max-errors --rejects --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'import dates') echo '--batch --map --use-map --save-map --default --encoding --delimiter --quote --on-error --max-errors --rejects --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'import contracts') echo '--batch --map --use-map --save-map --default --encoding --delimiter --quote --on-error --max-errors --rejects --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'import policies') echo '--batch --map --use-map --save-map --default --encoding --delimiter --quote --on-error --max-errors --rejects --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'import points') echo '--batch --map --use-map --save-map --default --encoding --delimiter --quote --on-error --max-errors --rejects --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'export customers') echo '--query --archived --output --format --explain --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'export orders') echo '--query --archived --output --format --explain --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'export interactions') echo '--query --archived --output --format --explain --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'export tasks') echo '--query --archived --output --format --explain --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'export points') echo '--query --archived --output --format --explain --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'export dates') echo '--query --archived --output --format --explain --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'export contracts') echo '--query --archived --output --format --explain --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'export policies') echo '--query --archived --output --format --explain --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'export calendar') echo '--query --archived --output --format --explain --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'quality') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'undo') echo '--run --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'operations list') echo '--since --until --actor --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'operations show') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'config get') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'config set') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'config list') echo '--format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'init') echo '--currency --timezone --region --dry-run' ;;
    'doctor') echo '--repair --format --json --columns --limit --sort --no-header --spreadsheet-safe' ;;
    'backup') echo '--keep --recipient --format --json --columns --limit --sort --no-header --spreadsheet-safe --dry-run' ;;
    'restore') echo '--identity --dry-run --yes' ;;
    'shell') echo '--keep-going' ;;
    'demo') echo '' ;;
    'help') echo '' ;;
    'completion bash') echo '' ;;
    'completion zsh') echo '' ;;
    'completion fish') echo '' ;;
    'completion install') echo '--dry-run' ;;
    'completion uninstall') echo '--dry-run' ;;
    esac
    echo '--db --color --lang --quiet --verbose --no-input --debug --help'
}

# What an option of a command takes: words, or @ and a kind of value; nothing where it takes none.
_kith_option_takes() {
    case $1 in
    'report contacts --by') echo 'channel owner outcome hour' ;;
    'export orders --format' | 'export interactions --format' | 'export tasks --format' | 'export points --format' | 'export dates --format' | 'export contracts --format' | 'export policies --format') echo 'csv tsv json jsonl' ;;
    'export customers --format') echo 'csv tsv json jsonl vcard' ;;
    'export calendar --format') echo 'ics csv tsv json jsonl' ;;
    'task list --state') echo 'open done dropped' ;;
    'reward define --kind') echo 'product service discount coupon gift upgrade' ;;
    *' --actor' | *' --address' | *' --aim' | *' --as-of' | *' --at' | *' --available' | *' --batch' | *' --benefits' | *' --birthday' | *' --category' | *' --change' | *' --city' | *' --clear' | *' --columns' | *' --contact' | *' --contact-every' | *' --country' | *' --coupon' | *' --create' | *' --currency' | *' --days' | *' --debt-limit' | *' --default' | *' --delimiter' | *' --description' | *' --due' | *' --duration' | *' --email' | *' --encoding' | *' --escalate' | *' --expires' | *' --extend' | *' --external-id' | *' --from' | *' --gender' | *' --group' | *' --handle' | *' --identity' | *' --income-band' | *' --interests' | *' --joined' | *' --keep' | *' --kind' | *' --language' | *' --left' | *' --limit' | *' --loyalty' | *' --map' | *' --margin' | *' --match' | *' --max-errors' | *' --minimum' | *' --month-day' | *' --mood' | *' --most-customer' | *' --most-day' | *' --most-ever' | *' --most-month' | *' --most-order' | *' --most-year' | *' --multiplier' | *' --name' | *' --next' | *' --note' | *' --notes' | *' --notice' | *' --number' | *' --occupation' | *' --organisation' | *' --owner' | *' --per' | *' --percent' | *' --phone' | *' --points' | *' --postal-code' | *' --potential' | *' --preferred-channel' | *' --price' | *' --province' | *' --quiet-hours' | *' --quote' | *' --reach' | *' --reason' | *' --recipient' | *' --ref' | *' --referred-by' | *' --referred-points' | *' --region' | *' --relationship' | *' --repair' | *' --repeat' | *' --result' | *' --role' | *' --run' | *' --save-map' | *' --sender' | *' --sentiment' | *' --set' | *' --since' | *' --sort' | *' --source' | *' --stock' | *' --subject' | *' --temperament' | *' --text' | *' --threshold' | *' --times' | *' --timezone' | *' --topic' | *' --total' | *' --transfer' | *' --until' | *' --use-map' | *' --valid' | *' --value' | *' --weekday' | *' --window' | *' --worth' | *' --zone' | *' -m') echo '@' ;;
    *' --db' | *' --messages' | *' --output' | *' --rejects' | *' -o') echo '@file' ;;
    *' --calendar') echo '@holiday_calendar' ;;
    *' --round') echo '@plan' ;;
    *' --item' | *' --product') echo '@product' ;;
    *' --programme') echo '@programme' ;;
    *' --query') echo '@query' ;;
    *' --gives-coupon' | *' --reward') echo '@reward' ;;
    *' --script') echo '@script' ;;
    *' --list' | *' --segment') echo '@segment' ;;
    *' --tag') echo '@tag' ;;
    *' --template') echo '@template' ;;
    *' --color') echo 'auto always never' ;;
    *' --channel' | *' --unwanted' | *' --wanted') echo 'call email sms chat meeting visit social letter app web event note' ;;
    *' --rounding') echo 'down half-even up' ;;
    *' --lang') echo 'en zh_CN' ;;
    *' --prefer') echo 'first oldest newest fullest' ;;
    *' --priority') echo 'high normal low' ;;
    *' --direction') echo 'in out' ;;
    *' --state') echo 'issued sent received used expired revoked' ;;
    *' --shortfall') echo 'lots debt' ;;
    *' --trigger') echo 'month quarter birthday key-date festival contract-end first-order delivery segment-entered silent' ;;
    *' --period') echo 'month quarter year' ;;
    *' --downgrade') echo 'one-level by-balance never' ;;
    *' --cause') echo 'order first-order threshold tier referral birthday tenure share suggestion survey event' ;;
    *' --stage') echo 'pre-sale in-sale after-sale' ;;
    *' --outcome') echo 'reached no-answer voicemail left-message refused resolved' ;;
    *' --colour') echo 'red orange yellow green cyan blue purple pink gray' ;;
    *' --by') echo 'spend points status-points orders active-days' ;;
    *' --festival') echo 'spring-festival lantern qingming dragon-boat qixi mid-autumn double-ninth new-years-eve' ;;
    *' --on-error') echo 'stop skip' ;;
    *' --format') echo 'table csv tsv json jsonl markdown html ids ics' ;;
    *' --only') echo 'trim case emails phones countries postcodes' ;;
    *' --mode') echo 'upsert create update' ;;
    *' --members-only' | *' --stacks') echo 'yes no' ;;
    esac
}

# What an argument takes, by its place.
_kith_argument_takes() {
    case $1 in
    'customer show 1') echo '@customer' ;;
    'customer edit 1') echo '@customer' ;;
    'customer list '*) echo '@query' ;;
    'customer archive '*) echo '@customer' ;;
    'customer restore '*) echo '@customer' ;;
    'customer remove '*) echo '@customer' ;;
    'customer merge '*) echo '@customer' ;;
    'customer date add 1') echo '@customer' ;;
    'customer date list 1') echo '@customer' ;;
    'customer date remove 1') echo '@customer' ;;
    'customer contract add 1') echo '@customer' ;;
    'customer contract list 1') echo '@customer' ;;
    'customer rate 1') echo '@customer' ;;
    'customer fix '*) echo '@customer' ;;
    'customer history 1') echo '@customer' ;;
    'find '*) echo '@query' ;;
    'tag add 1') echo '@tag' ;;
    'tag add '*) echo '@customer' ;;
    'tag remove 1') echo '@tag' ;;
    'tag remove '*) echo '@customer' ;;
    'tag rename 1') echo '@tag' ;;
    'tag edit 1') echo '@tag' ;;
    'tag merge '*) echo '@tag' ;;
    'tag group define '*) echo '@tag' ;;
    'segment define '*) echo '@query' ;;
    'segment edit 1') echo '@segment' ;;
    'segment show 1') echo '@segment' ;;
    'segment members 1') echo '@segment' ;;
    'segment refresh '*) echo '@segment' ;;
    'segment changes 1') echo '@segment' ;;
    'segment compare 1') echo '@segment' ;;
    'segment compare 2') echo '@segment' ;;
    'segment add 1') echo '@segment' ;;
    'segment add '*) echo '@customer' ;;
    'segment remove 1') echo '@segment' ;;
    'segment remove '*) echo '@customer' ;;
    'segment drop 1') echo '@segment' ;;
    'call 1') echo '@customer' ;;
    'log call '*) echo '@customer' ;;
    'log email '*) echo '@customer' ;;
    'log sms '*) echo '@customer' ;;
    'log chat '*) echo '@customer' ;;
    'log meeting '*) echo '@customer' ;;
    'log visit '*) echo '@customer' ;;
    'log social '*) echo '@customer' ;;
    'log letter '*) echo '@customer' ;;
    'log app '*) echo '@customer' ;;
    'log web '*) echo '@customer' ;;
    'log event '*) echo '@customer' ;;
    'log note '*) echo '@customer' ;;
    'log list 1') echo '@customer' ;;
    'log batch 1') echo '@file' ;;
    'policy set '*) echo '@customer' ;;
    'policy show 1') echo '@customer' ;;
    'script show 1') echo '@script' ;;
    'script edit 1') echo '@script' ;;
    'script answers 1') echo '@script' ;;
    'script drop 1') echo '@script' ;;
    'template show 1') echo '@template' ;;
    'template edit 1') echo '@template' ;;
    'template render 1') echo '@template' ;;
    'template render '*) echo '@customer' ;;
    'template drop 1') echo '@template' ;;
    'task add '*) echo '@customer' ;;
    'task list 1') echo '@customer' ;;
    'care show 1') echo '@plan' ;;
    'care edit 1') echo '@plan' ;;
    'care drop 1') echo '@plan' ;;
    'care preview '*) echo '@plan' ;;
    'care run '*) echo '@plan' ;;
    'care round list 1') echo '@plan' ;;
    'care round show 1') echo '@plan' ;;
    'holiday import 1') echo '@file' ;;
    'history 1') echo '@customer' ;;
    'order add 1') echo '@customer' ;;
    'order list 1') echo '@customer' ;;
    'programme show 1') echo '@programme' ;;
    'programme edit 1') echo '@programme' ;;
    'member enrol '*) echo '@customer' ;;
    'member leave '*) echo '@customer' ;;
    'member list '*) echo '@customer' ;;
    'reward edit 1') echo '@reward' ;;
    'reward show 1') echo '@reward' ;;
    'reward redeem 1') echo '@customer' ;;
    'reward redeem 2') echo '@reward' ;;
    'reward coupons '*) echo '@customer' ;;
    'points award 1') echo '@customer' ;;
    'points redeem 1') echo '@customer' ;;
    'points adjust 1') echo '@customer' ;;
    'points transfer 1') echo '@customer' ;;
    'points transfer 2') echo '@customer' ;;
    'points hold 1') echo '@customer' ;;
    'points balance 1') echo '@customer' ;;
    'points statement 1') echo '@customer' ;;
    'points batch 1') echo '@file' ;;
    'points rule show 1') echo '@points_rule' ;;
    'points rule disable 1') echo '@points_rule' ;;
    'points rule enable 1') echo '@points_rule' ;;
    'points rule grant 1') echo '@points_rule' ;;
    'points rule grant 2') echo '@customer' ;;
    'points tier show 1') echo '@tier' ;;
    'points tier edit 1') echo '@tier' ;;
    'points tier drop 1') echo '@tier' ;;
    'points tier grant 1') echo '@customer' ;;
    'points tier grant 2') echo '@tier' ;;
    'points tier revoke 1') echo '@customer' ;;
    'points tier history 1') echo '@customer' ;;
    'report round 1') echo '@plan' ;;
    'import customers '*) echo '@file' ;;
    'import orders '*) echo '@file' ;;
    'import interactions '*) echo '@file' ;;
    'import tasks '*) echo '@file' ;;
    'import tags '*) echo '@file' ;;
    'import dates '*) echo '@file' ;;
    'import contracts '*) echo '@file' ;;
    'import policies '*) echo '@file' ;;
    'import points '*) echo '@file' ;;
    'export customers '*) echo '@customer' ;;
    'export orders '*) echo '@customer' ;;
    'export interactions '*) echo '@customer' ;;
    'export tasks '*) echo '@customer' ;;
    'export points '*) echo '@customer' ;;
    'export dates '*) echo '@customer' ;;
    'export contracts '*) echo '@customer' ;;
    'export policies '*) echo '@customer' ;;
    'export calendar '*) echo '@customer' ;;
    'undo '*) echo '@operation' ;;
    'operations show 1') echo '@operation' ;;
    'config get 1') echo 'currency region timezone new-days silent-days churned-days loyal-days loyal-orders rhythm key-share growth-share contact-quiet contact-cap contact-gap' ;;
    'config set 1') echo 'currency region timezone new-days silent-days churned-days loyal-days loyal-orders rhythm key-share growth-share contact-quiet contact-cap contact-gap' ;;
    'help '*) echo 'customer find tag segment today call log policy script template task care holiday history order product programme member reward points report import export quality undo operations config init doctor backup restore shell demo help completion tutorial recipes files duplicates input query exit-codes' ;;
    'completion install 1') echo 'bash zsh fish' ;;
    'completion uninstall 1') echo 'bash zsh fish' ;;
    esac
}

# Names from the database that begin as typed, in the same case where there are such; readline quotes them like file names.
# One that is written otherwise, as 张伟 is for zhangw, takes the place of what was typed; of several, what was typed stays
# among them, since readline would put what they all begin with in its place.
_kith_live() {
    local typed=${cur#[\"\']} same=() begin=() others=() value
    local program=${COMP_WORDS[0]/#\~/$HOME}
    typed=${typed//\\/}
    compopt -o filenames 2> /dev/null
    while IFS= read -r value; do
        if [[ $value == "$typed"* ]]; then
            same+=("$value")
        elif [[ ${value,,} == "${typed,,}"* ]]; then
            begin+=("$value")
        else
            others+=("$value")
        fi
    done < <("$program" "${database[@]}" completion values "$1" "$typed" 2> /dev/null)
    [[ ${#same[@]} -gt 0 ]] && begin=("${same[@]}")
    [[ ${#others[@]} -gt 1 && ${#begin[@]} -eq 0 ]] && begin=("$typed")
    COMPREPLY=("${begin[@]}" "${others[@]}")
}

# A query goes on in its last term. Bash takes : and = for ends of words, so what stands before them on the line is put
# before the word again to ask, and taken off the answers.
_kith_query() {
    local line=${COMP_LINE:0:COMP_POINT} typed=$cur before='' value plain
    local program=${COMP_WORDS[0]/#\~/$HOME}
    if [[ $cur != [\"\']* ]]; then
        typed=${line##*[[:space:]]}
        [[ $typed == --query=* ]] && typed=${typed#--query=}
        [[ $cur == : || $cur == = ]] && cur=''
        before=${typed%"$cur"}
    fi
    plain=${typed#[\"\']}
    plain=${plain//\\/}
    before=${before//\\/}
    compopt -o filenames -o nospace 2> /dev/null
    while read -r value; do
        COMPREPLY+=("${value#"$before"}")
    done < <("$program" "${database[@]}" completion values query "$plain" 2> /dev/null)
}

_kith_value() {
    case $1 in
    @) ;;
    @query) _kith_query ;;
    @file)
        compopt -o filenames 2> /dev/null
        mapfile -t COMPREPLY < <(compgen -f -- "$cur")
        ;;
    @*) _kith_live "${1#@}" ;;
    *) mapfile -t COMPREPLY < <(compgen -W "$1" -- "$cur") ;;
    esac
}

_kith() {
    local cur=${COMP_WORDS[COMP_CWORD]} place='' argument=1 takes='' named='' literal='' word step i
    local database=()
    COMPREPLY=()
    for ((i = 1; i < COMP_CWORD; i++)); do
        word=${COMP_WORDS[i]}
        if [[ $word == = && $takes ]]; then
            continue
        elif [[ $takes == @query ]]; then
            while ((i < COMP_CWORD)) && [[ ${COMP_WORDS[i + 1]} == [:=]* ]]; do
                i=$((i + 2))
            done
            ((i < COMP_CWORD)) && takes=''
        elif [[ $takes ]]; then
            [[ $named == --db ]] && database=(--db "$word")
            takes=''
        elif [[ ! $literal && $word == -- ]]; then
            literal=yes
        elif [[ ! $literal && $word == -?* ]]; then
            named=$word
            takes=$(_kith_option_takes "$place $word")
        elif step=$(_kith_step "$place $word") && [[ $step ]]; then
            place=$step
        else
            argument=$((argument + 1))
        fi
    done
    [[ $cur == = && $takes ]] && cur=''
    if [[ $takes ]]; then
        _kith_value "$takes"
    elif [[ ! $literal && $cur == -* ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$(_kith_options "$place")" -- "$cur")
    elif word=$(_kith_commands "$place") && [[ $word ]]; then
        mapfile -t COMPREPLY < <(compgen -W "$word" -- "$cur")
    else
        takes=$(_kith_argument_takes "$place $argument")
        _kith_value "${takes:-@}"
    fi
}

complete -F _kith kith
