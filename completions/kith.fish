# Completion of kith for fish, made of kith's own commands. Load it with:  kith completion fish | source

# The words that may follow.
function __kith_commands
    switch "$argv[1]"
        case ''
            printf '%s\t%s\n' \
                customer 'The customers themselves' \
                find 'Find customers by anything known of them' \
                tag 'Words on customers' \
                segment 'Customers who have something in common' \
                today 'What the day asks for' \
                call 'Call a customer, and log it as it goes' \
                log 'Contacts with customers' \
                policy 'How customers want to be contacted' \
                script 'Questions to ask, and what customers answered' \
                template 'Texts to write to customers' \
                task 'What is to be done for customers' \
                care 'Plans that make tasks by rule' \
                holiday 'Public holidays, and days worked on in their place' \
                history 'Show what happened to a customer, and who did it' \
                order 'What customers ordered, and refunds' \
                product 'What is sold' \
                programme 'Loyalty programmes, and their terms' \
                member 'Who takes part in a programme' \
                reward 'What points buy, and coupons' \
                points 'The points of a loyalty programme' \
                report 'What the figures say' \
                import 'Bring in what other programs know' \
                export 'Take along what is known' \
                quality 'Tell how good the data is' \
                undo 'Take back what was done' \
                operations 'What was done, by whom' \
                config 'The settings of the database' \
                init 'Make a database' \
                doctor 'Look whether all is well with the database' \
                backup 'Copy the database, while others write' \
                restore 'Go back to a backup' \
                shell 'Run commands, one a line' \
                demo 'Make an invented shop to try kith on' \
                help 'Tell about a command, or a topic like tutorial' \
                completion 'Teach a shell kith\'s commands'
        case 'customer'
            printf '%s\t%s\n' \
                add 'Add a person or an organisation' \
                show 'Show all that is known of a customer' \
                edit 'Change what is known of a customer' \
                list 'List customers' \
                archive 'Put customers away, out of lists and reports' \
                restore 'Bring archived customers back' \
                remove 'Remove customers with all that belongs to them' \
                field 'List the fields of your own making' \
                duplicates 'Find customers who are there more than once' \
                merge 'Make customers one' \
                date 'Days to remember' \
                contract 'What was agreed with customers, until when' \
                rate 'Rate a customer\'s potential and loyalty' \
                fix 'Put right what needs no asking' \
                history 'Show what happened to a customer, and who did it'
        case 'customer date'
            printf '%s\t%s\n' \
                add 'Note a day to remember, yearly or once' \
                list 'List key dates, those that come next first' \
                remove 'Remove a key date'
        case 'customer contract'
            printf '%s\t%s\n' \
                add 'Note a contract with a customer' \
                list 'List contracts, those that end first at the top' \
                edit 'Change a contract, or renew it' \
                end 'Say that a contract ends'
        case 'tag'
            printf '%s\t%s\n' \
                add 'Put a tag on customers' \
                remove 'Take a tag off customers' \
                list 'List tags and how many customers have each' \
                rename 'Give a tag another name' \
                edit 'Describe a tag, color it, put it into a group' \
                merge 'Make tags one' \
                group 'Groups of tags'
        case 'tag group'
            printf '%s\t%s\n' \
                define 'Make a group of tags' \
                edit 'Change a group of tags' \
                list 'List groups and their tags' \
                drop 'Drop a group; its tags stay'
        case 'segment'
            printf '%s\t%s\n' \
                define 'Save a query under a name' \
                edit 'Change a segment' \
                list 'List segments and how many are in each' \
                show 'Show a segment, its size over time, and who moved lately' \
                members 'List who is in a segment' \
                refresh 'Bring up to date who is in which segment' \
                changes 'List who entered and left segments' \
                compare 'Compare the customers of two segments' \
                add 'Put customers into a segment by hand' \
                remove 'Take customers out of a segment by hand' \
                drop 'Drop a segment'
        case 'log'
            printf '%s\t%s\n' \
                call 'Log a call' \
                email 'Log an e-mail' \
                sms 'Log a text message' \
                chat 'Log a chat' \
                meeting 'Log a meeting' \
                visit 'Log a visit' \
                social 'Log a contact on social media' \
                letter 'Log a letter' \
                app 'Log a contact in the app' \
                web 'Log a contact on the web site' \
                event 'Log an event' \
                note 'Log a note' \
                list 'List contacts, the newest first' \
                edit 'Change what was logged' \
                withdraw 'Withdraw contacts that were logged by mistake' \
                batch 'Log the contacts that lines of JSON tell of'
        case 'policy'
            printf '%s\t%s\n' \
                set 'Note how customers want to be contacted, and when not' \
                show 'Show how a customer wants to be contacted, and what speaks against it now' \
                list 'List who said how they want to be contacted'
        case 'script'
            printf '%s\t%s\n' \
                define 'Make a list of questions' \
                list 'List scripts' \
                show 'Show the questions of a script' \
                edit 'Give a script other questions or another name' \
                answers 'Count what customers answered' \
                drop 'Drop a script'
        case 'template'
            printf '%s\t%s\n' \
                define 'Make a template' \
                list 'List templates' \
                show 'Show a template' \
                edit 'Change a template' \
                render 'Write a template for customers' \
                init 'Make the greetings that come with kith' \
                drop 'Drop a template'
        case 'task'
            printf '%s\t%s\n' \
                add 'Note what is to be done for customers' \
                list 'List tasks, those due first at the top' \
                done 'Say that tasks are done' \
                snooze 'Put a task off' \
                drop 'Say that tasks need not be done' \
                edit 'Change a task'
        case 'care'
            printf '%s\t%s\n' \
                init 'Define the plans of the practice' \
                define 'Define a plan' \
                list 'List plans' \
                show 'Show a plan and its rounds' \
                edit 'Change a plan, pause it' \
                drop 'Drop a plan; its tasks stay' \
                preview 'List the tasks that a run would make' \
                run 'Make the tasks that are to be made' \
                round 'Who was reached of those whom a plan named'
        case 'care round'
            printf '%s\t%s\n' \
                list 'List rounds, the newest first' \
                show 'Show a round: who was reached, missed, and is open'
        case 'holiday'
            printf '%s\t%s\n' \
                import 'Bring in a calendar of holidays' \
                list 'List holidays and days worked on in their place' \
                add 'Add a holiday' \
                remove 'Remove holidays, or a calendar of them'
        case 'order'
            printf '%s\t%s\n' \
                add 'Add an order of a customer' \
                list 'List orders and refunds' \
                show 'Show an order with its lines' \
                refund 'Refund an order, or a part of it'
        case 'product'
            printf '%s\t%s\n' \
                add 'Add a product' \
                list 'List products'
        case 'programme'
            printf '%s\t%s\n' \
                define 'Define a further programme' \
                list 'List programmes' \
                show 'Show a programme, and what is to be spent of its points' \
                edit 'Change a programme'
        case 'member'
            printf '%s\t%s\n' \
                enrol 'Make customers members' \
                leave 'End the membership of customers' \
                list 'List members'
        case 'reward'
            printf '%s\t%s\n' \
                define 'Add a reward to the catalogue' \
                edit 'Change a reward' \
                list 'List the catalogue' \
                show 'Show a reward, and its last coupons' \
                redeem 'Give a customer a reward for points' \
                coupons 'List coupons' \
                check 'Tell whether a coupon can be used' \
                use 'Note that a coupon was used' \
                send 'Note that a coupon was sent' \
                receive 'Note that a coupon arrived' \
                revoke 'Take a coupon back, and give its points back'
        case 'points'
            printf '%s\t%s\n' \
                award 'Give points to customers' \
                redeem 'Spend points of a customer' \
                adjust 'Correct what a customer has' \
                transfer 'Send points to another customer' \
                hold 'Reserve points, to be spent later or freed' \
                capture 'Spend what a hold reserved' \
                release 'Free what a hold reserved' \
                reverse 'Take an entry back' \
                expire 'Write down what is over' \
                balance 'Show what customers have' \
                statement 'Show what moved a customer\'s points' \
                verify 'Recompute the ledger and say what differs' \
                batch 'Move points as lines of JSON tell' \
                rule 'By which customers earn points' \
                tier 'What loyal customers reach'
        case 'points rule'
            printf '%s\t%s\n' \
                define 'Define a rule' \
                list 'List rules' \
                show 'Show a rule, and what was earned by it' \
                test 'Tell what an order earns by each rule, and why' \
                disable 'Give nothing by a rule any more' \
                enable 'Go on with a rule' \
                grant 'Give what a rule gives for something that happened' \
                run 'Give what the calendar earns'
        case 'points tier'
            printf '%s\t%s\n' \
                init 'Make the tiers regular, silver, gold and diamond' \
                define 'Define a further tier' \
                list 'List tiers, and how many have them' \
                show 'Show a tier, and who reached it last' \
                edit 'Change a tier' \
                drop 'Drop a tier that nobody has' \
                scheme 'Show or change how tiers are reached and lost' \
                run 'Raise and lower tiers as it is due' \
                falling 'List who is about to lose a tier, and what is missing' \
                grant 'Give a tier by hand, until a day' \
                revoke 'Take a tier back that was given by hand' \
                history 'Show which tiers a customer had, and why'
        case 'report'
            printf '%s\t%s\n' \
                list 'List the reports there are' \
                overview 'The whole house on one screen: people, sales, contacts, points, tags' \
                contacts 'Contacts by channel, owner, outcome or hour' \
                team 'What each of us did: contacts, talk time, tasks' \
                lifecycle 'How many customers are at each stage' \
                value 'How many customers are in each value class' \
                rfm 'How recently, how often and how much customers buy' \
                tiers 'How many customers have which tier' \
                segments 'How large segments are and what they bring' \
                points 'What became of all points, month by month' \
                rewards 'What became of rewards and their coupons' \
                programme 'Members of a programme beside all others' \
                liability 'What points customers have, and what that is worth' \
                care 'What care plans planned, and what was done and late' \
                round 'How many were reached in a plan\'s rounds'
        case 'import'
            printf '%s\t%s\n' \
                list 'List what was imported' \
                show 'Show all about an import' \
                customers 'Import customers from a file' \
                orders 'Import orders from a file of order lines' \
                interactions 'Import contacts with customers from a file' \
                tasks 'Import tasks from a file' \
                tags 'Put the tags of a file on customers' \
                dates 'Import days to remember from a file' \
                contracts 'Import contracts from a file' \
                policies 'Import how customers want to be contacted from a file' \
                points 'Import opening balances of points from a file'
        case 'export'
            printf '%s\t%s\n' \
                customers 'Export customers with all that is known of them' \
                orders 'Export orders and refunds, a line each' \
                interactions 'Export contacts with customers' \
                tasks 'Export what is to be done for customers' \
                points 'Export the points that customers have' \
                dates 'Export days to remember' \
                contracts 'Export what was agreed with customers' \
                policies 'Export how customers want to be contacted' \
                calendar 'Export the days to remember for a calendar'
        case 'operations'
            printf '%s\t%s\n' \
                list 'List what was done, newest first' \
                show 'Show all that an operation did'
        case 'config'
            printf '%s\t%s\n' \
                get 'Show one setting' \
                set 'Change a setting' \
                list 'List the settings'
        case 'completion'
            printf '%s\t%s\n' \
                bash 'Print the completion script for bash' \
                zsh 'Print the completion script for zsh' \
                fish 'Print the completion script for fish' \
                install 'Keep the script where the shell finds it' \
                uninstall 'Remove what install wrote'
    end
end

# Where a further word leads.
function __kith_step
    switch "$argv[1]"
        case ' customer'
            echo 'customer'
        case 'customer add'
            echo 'customer add'
        case 'customer show'
            echo 'customer show'
        case 'customer edit'
            echo 'customer edit'
        case 'customer list' 'customer ls'
            echo 'customer list'
        case 'customer archive'
            echo 'customer archive'
        case 'customer restore'
            echo 'customer restore'
        case 'customer remove' 'customer rm'
            echo 'customer remove'
        case 'customer field'
            echo 'customer field'
        case 'customer duplicates'
            echo 'customer duplicates'
        case 'customer merge'
            echo 'customer merge'
        case 'customer date'
            echo 'customer date'
        case 'customer date add'
            echo 'customer date add'
        case 'customer date list' 'customer date ls'
            echo 'customer date list'
        case 'customer date remove' 'customer date rm'
            echo 'customer date remove'
        case 'customer contract'
            echo 'customer contract'
        case 'customer contract add'
            echo 'customer contract add'
        case 'customer contract list' 'customer contract ls'
            echo 'customer contract list'
        case 'customer contract edit'
            echo 'customer contract edit'
        case 'customer contract end'
            echo 'customer contract end'
        case 'customer rate'
            echo 'customer rate'
        case 'customer fix'
            echo 'customer fix'
        case 'customer history'
            echo 'customer history'
        case ' find'
            echo 'find'
        case ' tag'
            echo 'tag'
        case 'tag add'
            echo 'tag add'
        case 'tag remove' 'tag rm'
            echo 'tag remove'
        case 'tag list' 'tag ls'
            echo 'tag list'
        case 'tag rename'
            echo 'tag rename'
        case 'tag edit'
            echo 'tag edit'
        case 'tag merge'
            echo 'tag merge'
        case 'tag group'
            echo 'tag group'
        case 'tag group define'
            echo 'tag group define'
        case 'tag group edit'
            echo 'tag group edit'
        case 'tag group list' 'tag group ls'
            echo 'tag group list'
        case 'tag group drop'
            echo 'tag group drop'
        case ' segment'
            echo 'segment'
        case 'segment define'
            echo 'segment define'
        case 'segment edit'
            echo 'segment edit'
        case 'segment list' 'segment ls'
            echo 'segment list'
        case 'segment show'
            echo 'segment show'
        case 'segment members'
            echo 'segment members'
        case 'segment refresh'
            echo 'segment refresh'
        case 'segment changes'
            echo 'segment changes'
        case 'segment compare'
            echo 'segment compare'
        case 'segment add'
            echo 'segment add'
        case 'segment remove'
            echo 'segment remove'
        case 'segment drop'
            echo 'segment drop'
        case ' today'
            echo 'today'
        case ' call'
            echo 'call'
        case ' log'
            echo 'log'
        case 'log call'
            echo 'log call'
        case 'log email'
            echo 'log email'
        case 'log sms'
            echo 'log sms'
        case 'log chat'
            echo 'log chat'
        case 'log meeting'
            echo 'log meeting'
        case 'log visit'
            echo 'log visit'
        case 'log social'
            echo 'log social'
        case 'log letter'
            echo 'log letter'
        case 'log app'
            echo 'log app'
        case 'log web'
            echo 'log web'
        case 'log event'
            echo 'log event'
        case 'log note'
            echo 'log note'
        case 'log list' 'log ls'
            echo 'log list'
        case 'log edit'
            echo 'log edit'
        case 'log withdraw'
            echo 'log withdraw'
        case 'log batch'
            echo 'log batch'
        case ' policy'
            echo 'policy'
        case 'policy set'
            echo 'policy set'
        case 'policy show'
            echo 'policy show'
        case 'policy list' 'policy ls'
            echo 'policy list'
        case ' script'
            echo 'script'
        case 'script define'
            echo 'script define'
        case 'script list' 'script ls'
            echo 'script list'
        case 'script show'
            echo 'script show'
        case 'script edit'
            echo 'script edit'
        case 'script answers'
            echo 'script answers'
        case 'script drop'
            echo 'script drop'
        case ' template'
            echo 'template'
        case 'template define'
            echo 'template define'
        case 'template list' 'template ls'
            echo 'template list'
        case 'template show'
            echo 'template show'
        case 'template edit'
            echo 'template edit'
        case 'template render'
            echo 'template render'
        case 'template init'
            echo 'template init'
        case 'template drop'
            echo 'template drop'
        case ' task'
            echo 'task'
        case 'task add'
            echo 'task add'
        case 'task list' 'task ls'
            echo 'task list'
        case 'task done'
            echo 'task done'
        case 'task snooze'
            echo 'task snooze'
        case 'task drop'
            echo 'task drop'
        case 'task edit'
            echo 'task edit'
        case ' care'
            echo 'care'
        case 'care init'
            echo 'care init'
        case 'care define'
            echo 'care define'
        case 'care list' 'care ls'
            echo 'care list'
        case 'care show'
            echo 'care show'
        case 'care edit'
            echo 'care edit'
        case 'care drop'
            echo 'care drop'
        case 'care preview'
            echo 'care preview'
        case 'care run'
            echo 'care run'
        case 'care round'
            echo 'care round'
        case 'care round list' 'care round ls'
            echo 'care round list'
        case 'care round show'
            echo 'care round show'
        case ' holiday'
            echo 'holiday'
        case 'holiday import'
            echo 'holiday import'
        case 'holiday list' 'holiday ls'
            echo 'holiday list'
        case 'holiday add'
            echo 'holiday add'
        case 'holiday remove' 'holiday rm'
            echo 'holiday remove'
        case ' history'
            echo 'history'
        case ' order'
            echo 'order'
        case 'order add'
            echo 'order add'
        case 'order list' 'order ls'
            echo 'order list'
        case 'order show'
            echo 'order show'
        case 'order refund'
            echo 'order refund'
        case ' product'
            echo 'product'
        case 'product add'
            echo 'product add'
        case 'product list' 'product ls'
            echo 'product list'
        case ' programme'
            echo 'programme'
        case 'programme define'
            echo 'programme define'
        case 'programme list' 'programme ls'
            echo 'programme list'
        case 'programme show'
            echo 'programme show'
        case 'programme edit'
            echo 'programme edit'
        case ' member'
            echo 'member'
        case 'member enrol'
            echo 'member enrol'
        case 'member leave'
            echo 'member leave'
        case 'member list' 'member ls'
            echo 'member list'
        case ' reward'
            echo 'reward'
        case 'reward define'
            echo 'reward define'
        case 'reward edit'
            echo 'reward edit'
        case 'reward list' 'reward ls'
            echo 'reward list'
        case 'reward show'
            echo 'reward show'
        case 'reward redeem'
            echo 'reward redeem'
        case 'reward coupons'
            echo 'reward coupons'
        case 'reward check'
            echo 'reward check'
        case 'reward use'
            echo 'reward use'
        case 'reward send'
            echo 'reward send'
        case 'reward receive'
            echo 'reward receive'
        case 'reward revoke'
            echo 'reward revoke'
        case ' points'
            echo 'points'
        case 'points award'
            echo 'points award'
        case 'points redeem'
            echo 'points redeem'
        case 'points adjust'
            echo 'points adjust'
        case 'points transfer'
            echo 'points transfer'
        case 'points hold'
            echo 'points hold'
        case 'points capture'
            echo 'points capture'
        case 'points release'
            echo 'points release'
        case 'points reverse'
            echo 'points reverse'
        case 'points expire'
            echo 'points expire'
        case 'points balance'
            echo 'points balance'
        case 'points statement'
            echo 'points statement'
        case 'points verify'
            echo 'points verify'
        case 'points batch'
            echo 'points batch'
        case 'points rule'
            echo 'points rule'
        case 'points rule define'
            echo 'points rule define'
        case 'points rule list' 'points rule ls'
            echo 'points rule list'
        case 'points rule show'
            echo 'points rule show'
        case 'points rule test'
            echo 'points rule test'
        case 'points rule disable'
            echo 'points rule disable'
        case 'points rule enable'
            echo 'points rule enable'
        case 'points rule grant'
            echo 'points rule grant'
        case 'points rule run'
            echo 'points rule run'
        case 'points tier'
            echo 'points tier'
        case 'points tier init'
            echo 'points tier init'
        case 'points tier define'
            echo 'points tier define'
        case 'points tier list' 'points tier ls'
            echo 'points tier list'
        case 'points tier show'
            echo 'points tier show'
        case 'points tier edit'
            echo 'points tier edit'
        case 'points tier drop'
            echo 'points tier drop'
        case 'points tier scheme'
            echo 'points tier scheme'
        case 'points tier run'
            echo 'points tier run'
        case 'points tier falling'
            echo 'points tier falling'
        case 'points tier grant'
            echo 'points tier grant'
        case 'points tier revoke'
            echo 'points tier revoke'
        case 'points tier history'
            echo 'points tier history'
        case ' report'
            echo 'report'
        case 'report list' 'report ls'
            echo 'report list'
        case 'report overview'
            echo 'report overview'
        case 'report contacts'
            echo 'report contacts'
        case 'report team'
            echo 'report team'
        case 'report lifecycle'
            echo 'report lifecycle'
        case 'report value'
            echo 'report value'
        case 'report rfm'
            echo 'report rfm'
        case 'report tiers'
            echo 'report tiers'
        case 'report segments'
            echo 'report segments'
        case 'report points'
            echo 'report points'
        case 'report rewards'
            echo 'report rewards'
        case 'report programme'
            echo 'report programme'
        case 'report liability'
            echo 'report liability'
        case 'report care'
            echo 'report care'
        case 'report round'
            echo 'report round'
        case ' import'
            echo 'import'
        case 'import list'
            echo 'import list'
        case 'import show'
            echo 'import show'
        case 'import customers'
            echo 'import customers'
        case 'import orders'
            echo 'import orders'
        case 'import interactions'
            echo 'import interactions'
        case 'import tasks'
            echo 'import tasks'
        case 'import tags'
            echo 'import tags'
        case 'import dates'
            echo 'import dates'
        case 'import contracts'
            echo 'import contracts'
        case 'import policies'
            echo 'import policies'
        case 'import points'
            echo 'import points'
        case ' export'
            echo 'export'
        case 'export customers'
            echo 'export customers'
        case 'export orders'
            echo 'export orders'
        case 'export interactions'
            echo 'export interactions'
        case 'export tasks'
            echo 'export tasks'
        case 'export points'
            echo 'export points'
        case 'export dates'
            echo 'export dates'
        case 'export contracts'
            echo 'export contracts'
        case 'export policies'
            echo 'export policies'
        case 'export calendar'
            echo 'export calendar'
        case ' quality'
            echo 'quality'
        case ' undo'
            echo 'undo'
        case ' operations'
            echo 'operations'
        case 'operations list' 'operations ls'
            echo 'operations list'
        case 'operations show'
            echo 'operations show'
        case ' config'
            echo 'config'
        case 'config get'
            echo 'config get'
        case 'config set'
            echo 'config set'
        case 'config list' 'config ls'
            echo 'config list'
        case ' init'
            echo 'init'
        case ' doctor'
            echo 'doctor'
        case ' backup'
            echo 'backup'
        case ' restore'
            echo 'restore'
        case ' shell'
            echo 'shell'
        case ' demo'
            echo 'demo'
        case ' help'
            echo 'help'
        case ' completion'
            echo 'completion'
        case 'completion bash'
            echo 'completion bash'
        case 'completion zsh'
            echo 'completion zsh'
        case 'completion fish'
            echo 'completion fish'
        case 'completion install'
            echo 'completion install'
        case 'completion uninstall'
            echo 'completion uninstall'
    end
end

# The options of a command.
function __kith_options
    switch "$argv[1]"
        case 'customer add'
            printf '%s\t%s\n' \
                --email 'an e-mail address' \
                --phone 'a phone number in any spelling' \
                --handle 'a handle: wechat:zhangwei88, or its address' \
                --external-id 'the id in another system, unique' \
                --is-organisation 'it is an organisation, not a person' \
                --referred-by 'the customer who brought them' \
                --organisation 'the organisation they belong to' \
                --role 'what they do there' \
                --country 'the country, two letters or its name' \
                --province 'the province, state or county' \
                --city 'the city' \
                --address 'the street and number' \
                --postal-code 'the postal code' \
                --birthday 'the birthday, YYYY-MM-DD, or lunar:YYYY-MM-DD by the lunar calendar' \
                --gender 'the gender' \
                --language 'the language they like to be spoken to in' \
                --source 'how they came' \
                --owner 'who looks after it' \
                --preferred-channel 'the channel they prefer' \
                --contact-every 'how often they wish to hear from us: 30d, 3mo' \
                --interests 'what they are interested in' \
                --occupation 'what they do' \
                --income-band 'the band their income is in' \
                --relationship 'transactional, value-added or cooperative' \
                --temperament 'how to talk with them' \
                --notes 'anything else worth knowing' \
                --set 'a field of your own: industry=retail, code:text=007' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'customer show'
            printf '%s\t%s\n' \
                --why 'the numbers and limits that the classes come from' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'customer edit'
            printf '%s\t%s\n' \
                --name 'the name from now on' \
                --clear 'empty this one' \
                --is-person 'it is a person, not an organisation' \
                --email 'an e-mail address' \
                --phone 'a phone number in any spelling' \
                --handle 'a handle: wechat:zhangwei88, or its address' \
                --external-id 'the id in another system, unique' \
                --is-organisation 'it is an organisation, not a person' \
                --referred-by 'the customer who brought them' \
                --organisation 'the organisation they belong to' \
                --role 'what they do there' \
                --country 'the country, two letters or its name' \
                --province 'the province, state or county' \
                --city 'the city' \
                --address 'the street and number' \
                --postal-code 'the postal code' \
                --birthday 'the birthday, YYYY-MM-DD, or lunar:YYYY-MM-DD by the lunar calendar' \
                --gender 'the gender' \
                --language 'the language they like to be spoken to in' \
                --source 'how they came' \
                --owner 'who looks after it' \
                --preferred-channel 'the channel they prefer' \
                --contact-every 'how often they wish to hear from us: 30d, 3mo' \
                --interests 'what they are interested in' \
                --occupation 'what they do' \
                --income-band 'the band their income is in' \
                --relationship 'transactional, value-added or cooperative' \
                --temperament 'how to talk with them' \
                --notes 'anything else worth knowing' \
                --set 'a field of your own: industry=retail, code:text=007' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'customer list'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'customer archive'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'customer restore'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'customer remove'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'customer field'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'customer duplicates'
            printf '%s\t%s\n' \
                --threshold 'show pairs from this score up, 0 to 1; 0.9 unless given' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'customer merge'
            printf '%s\t%s\n' \
                --prefer 'which of them stays: the first, oldest, newest or fullest' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'customer date add'
            printf '%s\t%s\n' \
                --once 'it comes once, not each year' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'customer date list'
            printf '%s\t%s\n' \
                --until 'up to this time; a day counts whole' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'customer date remove'
            printf '%s\t%s\n' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'customer contract add'
            printf '%s\t%s\n' \
                --from 'the first day' \
                --until 'the last day' \
                --value 'what it is worth in all' \
                --notice 'how long before its end notice has to be given: 30d, 3mo' \
                --renews 'it goes on by itself where nobody gives notice' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'customer contract list'
            printf '%s\t%s\n' \
                --all 'also those that were ended' \
                --until 'only those that end by this day' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'customer contract edit'
            printf '%s\t%s\n' \
                --name 'the name from now on' \
                --from 'the first day' \
                --until 'the last day' \
                --value 'what it is worth in all' \
                --notice 'how long before its end notice has to be given: 30d, 3mo' \
                --renews 'it goes on by itself where nobody gives notice' \
                --clear 'empty this one' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'customer contract end'
            printf '%s\t%s\n' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --reason 'why' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'customer rate'
            printf '%s\t%s\n' \
                --potential 'how much they could buy' \
                --loyalty 'how loyal they are' \
                --clear 'empty this one' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'customer fix'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --only 'put right only this, such as names or phones' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'customer history'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'find'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'tag add'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'tag remove'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'tag list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'tag rename'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'tag edit'
            printf '%s\t%s\n' \
                --description 'what it is for' \
                --colour 'its color on a terminal: red, orange, yellow, green, cyan, blue, purple, pink, gray' \
                --group 'the group it belongs to' \
                --clear 'empty this one' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'tag merge'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'tag group define'
            printf '%s\t%s\n' \
                --exclusive 'a customer has one tag of the group at the most' \
                --description 'what it is for' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'tag group edit'
            printf '%s\t%s\n' \
                --name 'the name from now on' \
                --description 'what it is for' \
                --exclusive 'a customer has one tag of the group at the most' \
                --clear 'empty this one' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'tag group list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'tag group drop'
            printf '%s\t%s\n' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'segment define'
            printf '%s\t%s\n' \
                --static 'members are put in by hand: those named now, or that fit --query now' \
                --query 'which customers: see kith-query(7)' \
                --replace 'another query for a segment that is there; its history stays' \
                --description 'what it is for' \
                --tag 'a tag' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'segment edit'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --name 'the name from now on' \
                --description 'what it is for' \
                --tag 'a tag' \
                --clear 'empty this one' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'segment list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'segment show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'segment members'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'segment refresh'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'segment changes'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'segment compare'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'segment add'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'segment remove'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'segment drop'
            printf '%s\t%s\n' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'today'
            printf '%s\t%s\n' \
                --owner 'who looks after it' \
                --days 'look ahead N days for birthdays, key dates and contracts: 0 to 366, 7 if not said' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'call'
            printf '%s\t%s\n' \
                --script 'ask the questions of this script' \
                --list 'call the members of this segment, one after the other' \
                --round 'call those who are open in the round of this care plan, one after the other' \
                --direction 'who reached out: in (they did) or out (we did, the default)' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'log call'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log email'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log sms'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log chat'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log meeting'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log visit'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log social'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log letter'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log app'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log web'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log event'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log note'
            printf '%s\t%s\n' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --next 'what is to be done next: \'fri 10:00 send the offer\', \'+3d call again\'' \
                --tag 'a tag' \
                --create 'where nobody has the e-mail or number: add a customer of this name' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log list'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --channel 'by which channel: call, email, sms, chat, meeting, visit, social, letter, app, web, event, note' \
                --owner 'who looks after it' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'log edit'
            printf '%s\t%s\n' \
                --channel 'by which channel: call, email, sms, chat, meeting, visit, social, letter, app, web, event, note' \
                --clear 'empty this one' \
                --text 'what was said; - reads it from stdin' \
                --edit 'write the text in your editor, the one that VISUAL or EDITOR names' \
                --direction 'who reached out: in (they did) or out (we did)' \
                --duration 'how long it took: 12m, 1h30m' \
                --outcome 'how it ended: reached, no-answer, voicemail, left-message, refused, resolved' \
                --topic 'what it was about, in a word or two' \
                --stage 'when in the business: pre-sale, in-sale, after-sale' \
                --deep 'it was a deep contact: about needs, plans, the relationship' \
                --subject 'its title' \
                --sentiment 'from -1 (bad) to 1 (good): -0.5' \
                --mood 'how they were afterwards, in a word' \
                --transfer 'to whom of us it was handed on' \
                --escalate 'who above was brought in' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --owner 'who looks after it' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'log withdraw'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'log batch'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'policy set'
            printf '%s\t%s\n' \
                --do-not-contact 'they do not want to be contacted at all; with --until up to that day' \
                --until 'up to this time; a day counts whole' \
                --unwanted 'by which channels they do not want to be contacted: call,sms' \
                --wanted 'by which channels they would rather be contacted: email' \
                --quiet-hours 'when they do not want to be contacted: 21:00-08:00' \
                --zone 'their time zone: Europe/London' \
                --clear 'empty this one' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'policy show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'policy list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'script define'
            printf '%s\t%s\n' \
                --description 'what it is for' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'script list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'script show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'script edit'
            printf '%s\t%s\n' \
                --name 'the name from now on' \
                --description 'what it is for' \
                --clear 'empty this one' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'script answers'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'script drop'
            printf '%s\t%s\n' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'template define'
            printf '%s\t%s\n' \
                --subject 'its title, in which placeholders may stand' \
                --text 'the text, in which placeholders may stand; - reads it from stdin' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'template list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'template show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'template edit'
            printf '%s\t%s\n' \
                --name 'the name from now on' \
                --subject 'its title, in which placeholders may stand' \
                --text 'the text, in which placeholders may stand; - reads it from stdin' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'template render'
            printf '%s\t%s\n' \
                --messages 'write an e-mail for each customer into this folder: ID.eml' \
                --mbox 'write all e-mails to standard output, one after the other, as mail programs keep them' \
                --sender 'who sends them: shop@example.com or \'Tea Shop <shop@example.com>\'' \
                --log 'log a sent e-mail for each customer, all in one operation' \
                --force 'write to those, too, whom the contact policy forbids to contact' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'template init'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'template drop'
            printf '%s\t%s\n' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'task add'
            printf '%s\t%s\n' \
                --due 'when it is due: fri, +3d and 2026-11-27 mean the whole day, \'tomorrow 9:00\' or +2h a time' \
                --repeat 'make the next one when it is done or dropped: daily, weekdays, weekly, monthly, yearly, or a rule of RFC 5545' \
                --kind 'what kind of task it is: callback, visit, birthday, renewal, ...' \
                --owner 'who looks after it' \
                --priority 'how much it presses: high, normal or low' \
                --contact 'the contact that it follows up, as in kith log list' \
                --force 'plan it past the contact policy' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'task list'
            printf '%s\t%s\n' \
                --owner 'who looks after it' \
                --kind 'what kind of task it is: callback, visit, birthday, renewal, ...' \
                --priority 'how much it presses: high, normal or low' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --overdue 'only those whose time, or day, is past' \
                --state 'in which state: open (as a rule), done or dropped' \
                --all 'in any state' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'task done'
            printf '%s\t%s\n' \
                --result 'what came of it; - reads it from stdin' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'task snooze'
            printf '%s\t%s\n' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'task drop'
            printf '%s\t%s\n' \
                --result 'what came of it; - reads it from stdin' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'task edit'
            printf '%s\t%s\n' \
                --text 'what is to be done' \
                --due 'when it is due: fri, +3d and 2026-11-27 mean the whole day, \'tomorrow 9:00\' or +2h a time' \
                --repeat 'make the next one when it is done or dropped: daily, weekdays, weekly, monthly, yearly, or a rule of RFC 5545' \
                --kind 'what kind of task it is: callback, visit, birthday, renewal, ...' \
                --owner 'who looks after it' \
                --priority 'how much it presses: high, normal or low' \
                --result 'what came of it; - reads it from stdin' \
                --reopen 'it is yet to be done after all' \
                --clear 'empty this one' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'care init'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'care define'
            printf '%s\t%s\n' \
                --trigger 'when it makes a task: month, quarter, birthday, key-date, festival, contract-end, first-order, delivery, segment-entered, silent' \
                --days 'how many days before or after, as the trigger has it' \
                --query 'which customers: see kith-query(7)' \
                --segment 'the segment that is entered, for the trigger segment-entered' \
                --festival 'before which festival, for the trigger festival: spring-festival, lantern, qingming, dragon-boat, qixi, mid-autumn, double-ninth, new-years-eve' \
                --working-days 'its tasks are due on working days only, as \'kith holiday\' knows them' \
                --aim 'what it is to achieve; stands behind the text' \
                --channel 'by which channel: call, email, sms, chat, meeting, visit, social, letter, app, web, event, note' \
                --template 'the template for what is sent' \
                --script 'the questions to ask' \
                --kind 'the kind of its tasks' \
                --owner 'who looks after it' \
                --priority 'how much its tasks press: high, normal or low' \
                --text 'what its tasks say' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'care list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'care show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'care edit'
            printf '%s\t%s\n' \
                --name 'the name from now on' \
                --trigger 'when it makes a task: month, quarter, birthday, key-date, festival, contract-end, first-order, delivery, segment-entered, silent' \
                --days 'how many days before or after, as the trigger has it' \
                --query 'which customers: see kith-query(7)' \
                --segment 'the segment that is entered, for the trigger segment-entered' \
                --festival 'before which festival, for the trigger festival: spring-festival, lantern, qingming, dragon-boat, qixi, mid-autumn, double-ninth, new-years-eve' \
                --working-days 'its tasks are due on working days only, as \'kith holiday\' knows them' \
                --aim 'what it is to achieve; stands behind the text' \
                --channel 'by which channel: call, email, sms, chat, meeting, visit, social, letter, app, web, event, note' \
                --template 'the template for what is sent' \
                --script 'the questions to ask' \
                --kind 'the kind of its tasks' \
                --owner 'who looks after it' \
                --priority 'how much its tasks press: high, normal or low' \
                --text 'what its tasks say' \
                --clear 'empty this one' \
                --pause 'make nothing by it any more, unless it is named' \
                --resume 'go on with one that was paused' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'care drop'
            printf '%s\t%s\n' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'care preview'
            printf '%s\t%s\n' \
                --until 'up to this time; a day counts whole' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'care run'
            printf '%s\t%s\n' \
                --force 'plan it past the contact policy' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'care round list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'care round show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'holiday import'
            printf '%s\t%s\n' \
                --calendar 'the calendar of holidays, in any case' \
                --add 'keep the days of the calendar that the file says nothing of' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'holiday list'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --calendar 'the calendar of holidays, in any case' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'holiday add'
            printf '%s\t%s\n' \
                --work 'a day that is worked on in place of another' \
                --until 'up to this time; a day counts whole' \
                --calendar 'the calendar of holidays, in any case' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'holiday remove'
            printf '%s\t%s\n' \
                --calendar 'the calendar of holidays, in any case' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'history'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'order add'
            printf '%s\t%s\n' \
                --item 'a product, how many, and what one costs' \
                --coupon 'a coupon, which takes something off' \
                --number 'the number you know it by, unique' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --note 'a note' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'order list'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'order show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'order refund'
            printf '%s\t%s\n' \
                --item 'a product, how many, and what one costs' \
                --number 'the number you know it by, unique' \
                --reason 'why' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'product add'
            printf '%s\t%s\n' \
                --price 'what one costs where an order says nothing else' \
                --category 'the kind of product' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'product list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'programme define'
            printf '%s\t%s\n' \
                --description 'what it is for' \
                --worth 'what so many points are worth: 100=1.00' \
                --rounding 'how what points are worth is rounded: down, half-even or up' \
                --expires 'the last day they can be spent: 2027-12-31, 1y after they are earned, year-end, or \'1y month-end\'' \
                --shortfall 'what pays where points that are taken back are spent: other lots, or a debt' \
                --debt-limit 'how many points a customer may owe for redemptions, 0 for none' \
                --members-only 'whether only members earn: yes or no' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'programme list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'programme show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'programme edit'
            printf '%s\t%s\n' \
                --name 'the name from now on' \
                --clear 'empty this one' \
                --description 'what it is for' \
                --worth 'what so many points are worth: 100=1.00' \
                --rounding 'how what points are worth is rounded: down, half-even or up' \
                --expires 'the last day they can be spent: 2027-12-31, 1y after they are earned, year-end, or \'1y month-end\'' \
                --shortfall 'what pays where points that are taken back are spent: other lots, or a debt' \
                --debt-limit 'how many points a customer may owe for redemptions, 0 for none' \
                --members-only 'whether only members earn: yes or no' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'member enrol'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --number 'the member\'s number, unique in the programme; made where none is given' \
                --joined 'the first day of it, today if not said' \
                --programme 'the loyalty programme' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'member leave'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --left 'the first day on which they are no member, today if not said' \
                --programme 'the loyalty programme' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'member list'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --all 'those who left too' \
                --programme 'the loyalty programme' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'reward define'
            printf '%s\t%s\n' \
                --kind 'what it is: product, service, discount, coupon, gift, upgrade; coupon where something is taken off, else product' \
                --programme 'the loyalty programme' \
                --points 'how many points it costs' \
                --value 'how much a coupon takes off' \
                --percent 'how many per cent a coupon takes off' \
                --minimum 'what the items of an order have to come to for the coupon' \
                --stacks 'whether a coupon goes with others that do so too: yes or no' \
                --stock 'how many there are in all' \
                --most-customer 'how many one customer may redeem' \
                --from 'the first day on which it can be redeemed' \
                --until 'the last day on which it can be redeemed' \
                --valid 'the last day of its coupons: 2027-12-31, 90d after they are issued, year-end, or \'3mo month-end\'' \
                --description 'what it is for' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'reward edit'
            printf '%s\t%s\n' \
                --name 'the name from now on' \
                --clear 'empty this one' \
                --points 'how many points it costs' \
                --value 'how much a coupon takes off' \
                --percent 'how many per cent a coupon takes off' \
                --minimum 'what the items of an order have to come to for the coupon' \
                --stacks 'whether a coupon goes with others that do so too: yes or no' \
                --stock 'how many there are in all' \
                --most-customer 'how many one customer may redeem' \
                --from 'the first day on which it can be redeemed' \
                --until 'the last day on which it can be redeemed' \
                --valid 'the last day of its coupons: 2027-12-31, 90d after they are issued, year-end, or \'3mo month-end\'' \
                --description 'what it is for' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'reward list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'reward show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'reward redeem'
            printf '%s\t%s\n' \
                --reason 'why' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'reward coupons'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --reward 'only those of this reward' \
                --state 'only those in this state: issued, sent, received, used, expired, revoked' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'reward check'
            printf '%s\t%s\n' \
                --total 'what the items of the order come to that it is for' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'reward use'
            printf '%s\t%s\n' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'reward send'
            printf '%s\t%s\n' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'reward receive'
            printf '%s\t%s\n' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'reward revoke'
            printf '%s\t%s\n' \
                --reason 'why' \
                --extend 'the last day of points that come back after their own' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points award'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --reason 'why' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --expires 'the last day they can be spent: 2027-12-31, 1y after they are earned, year-end, or \'1y month-end\'' \
                --available 'from when on they can be spent: 2026-12-01, or 14d after they are earned' \
                --source 'where it comes from' \
                --programme 'the loyalty programme' \
                --status-points 'the points that count for a tier, and are never spent' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'points redeem'
            printf '%s\t%s\n' \
                --reason 'why' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points adjust'
            printf '%s\t%s\n' \
                --reason 'why' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --expires 'the last day they can be spent: 2027-12-31, 1y after they are earned, year-end, or \'1y month-end\'' \
                --available 'from when on they can be spent: 2026-12-01, or 14d after they are earned' \
                --source 'where it comes from' \
                --programme 'the loyalty programme' \
                --status-points 'the points that count for a tier, and are never spent' \
                --change 'how many more, or with a minus how many fewer' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points transfer'
            printf '%s\t%s\n' \
                --reason 'why' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points hold'
            printf '%s\t%s\n' \
                --reason 'why' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points capture'
            printf '%s\t%s\n' \
                --reason 'why' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points release'
            printf '%s\t%s\n' \
                --reason 'why' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points reverse'
            printf '%s\t%s\n' \
                --reason 'why' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --extend 'the last day of points that come back after their own' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points expire'
            printf '%s\t%s\n' \
                --as-of 'the first day that is not over, today where it is left out' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points balance'
            printf '%s\t%s\n' \
                --programme 'the loyalty programme' \
                --status-points 'the points that count for a tier, and are never spent' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'points statement'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --programme 'the loyalty programme' \
                --status-points 'the points that count for a tier, and are never spent' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'points verify'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'points batch'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points rule define'
            printf '%s\t%s\n' \
                --cause 'what earns: order, first-order, threshold, tier, referral, birthday, tenure, share, suggestion, survey, event' \
                --points 'how many points it gives' \
                --per 'so many points for each of it' \
                --times 'so many times what rates give, in all: 2, 1.5' \
                --referred-points 'how many points the one who was referred gets' \
                --gives-coupon 'gives a coupon of this reward instead of points' \
                --programme 'the loyalty programme' \
                --status-points 'the points that count for a tier, and are never spent' \
                --available 'from when on they can be spent: 2026-12-01, or 14d after they are earned' \
                --expires 'the last day they can be spent: 2027-12-31, 1y after they are earned, year-end, or \'1y month-end\'' \
                --query 'which customers: see kith-query(7)' \
                --product 'only what is paid for products whose SKU fits: TEA-*' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --weekday 'only on these days of the week: sat,sun' \
                --month-day 'only on these days of a month: 8,18,28' \
                --birthday-month 'only in the month of the customer\'s birthday' \
                --minimum 'only where the order comes to this; for a threshold, what is spent in the period' \
                --period 'the period of a threshold: month, quarter or year' \
                --most-order 'at most so many points for an order' \
                --most-day 'at most so many points a day for a customer' \
                --most-month 'at most so many points a month for a customer' \
                --most-year 'at most so many points a year for a customer' \
                --most-ever 'at most so many points for a customer in all' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points rule list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'points rule show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'points rule test'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'points rule disable'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points rule enable'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points rule grant'
            printf '%s\t%s\n' \
                --ref 'a key of your own: the same key again does nothing twice' \
                --at 'when it happened: \'yesterday 9:00\', 2026-11-21, -2h' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points rule run'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points tier init'
            printf '%s\t%s\n' \
                --by 'what is counted: spend, points, status-points, orders, active-days' \
                --window 'over how long it is counted, and how long a tier then lasts: 12mo, or year for those of the calendar' \
                --downgrade 'what becomes of a tier that is not reached again: one-level, by-balance (what is reached) or never' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points tier define'
            printf '%s\t%s\n' \
                --reach 'from how much on it is reached, of what the programme counts' \
                --multiplier 'how many times the points of others it earns, 1 to 100 with two decimals at the most' \
                --benefits 'what else it brings, in words' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points tier list'
            printf '%s\t%s\n' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'points tier show'
            printf '%s\t%s\n' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'points tier edit'
            printf '%s\t%s\n' \
                --name 'the name from now on' \
                --reach 'from how much on it is reached, of what the programme counts' \
                --multiplier 'how many times the points of others it earns, 1 to 100 with two decimals at the most' \
                --benefits 'what else it brings, in words' \
                --clear 'empty this one' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points tier drop'
            printf '%s\t%s\n' \
                --programme 'the loyalty programme' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points tier scheme'
            printf '%s\t%s\n' \
                --by 'what is counted: spend, points, status-points, orders, active-days' \
                --window 'over how long it is counted, and how long a tier then lasts: 12mo, or year for those of the calendar' \
                --downgrade 'what becomes of a tier that is not reached again: one-level, by-balance (what is reached) or never' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points tier run'
            printf '%s\t%s\n' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points tier falling'
            printf '%s\t%s\n' \
                --days 'within how many days: 0 to 366, 30 if not said' \
                --query 'which customers: see kith-query(7)' \
                --programme 'the loyalty programme' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'points tier grant'
            printf '%s\t%s\n' \
                --until 'the last day on which it holds' \
                --reason 'why' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points tier revoke'
            printf '%s\t%s\n' \
                --reason 'why' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'points tier history'
            printf '%s\t%s\n' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report overview'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report contacts'
            printf '%s\t%s\n' \
                --by 'what they are counted by: channel (as a rule), owner, outcome or hour' \
                --overall 'the figures of all of them alone, with the time to the first contact' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report team'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --query 'which customers: see kith-query(7)' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report lifecycle'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report value'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report rfm'
            printf '%s\t%s\n' \
                --grid 'the grid alone: how many customers have which recency and frequency' \
                --query 'which customers: see kith-query(7)' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report tiers'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --programme 'the loyalty programme' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report segments'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report points'
            printf '%s\t%s\n' \
                --programme 'the loyalty programme' \
                --status-points 'the points that count for a tier, and are never spent' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report rewards'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report programme'
            printf '%s\t%s\n' \
                --margin 'how many per cent of what is spent are left to the shop' \
                --programme 'the loyalty programme' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report liability'
            printf '%s\t%s\n' \
                --programme 'the loyalty programme' \
                --status-points 'the points that count for a tier, and are never spent' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report care'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'report round'
            printf '%s\t%s\n' \
                --answers 'what the customers of a round answered to the questions of the plan\'s script' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'import list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'import show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'import customers'
            printf '%s\t%s\n' \
                --match 'what rows find their customer by: external-id,email,handle,phone as a rule' \
                --tag 'a tag' \
                --empty-clears 'an empty cell erases what the customer has there; without it, nothing is ever erased' \
                --batch 'write N rows at a time, each an operation of one run; where that stops, the same command goes on' \
                --mode 'upsert (create and update), create or update' \
                --map 'take a field from this column, or from several joined by a blank' \
                --use-map 'take the columns as --save-map kept them; --map still has the last word' \
                --save-map 'keep what the columns are taken for, for imports of the same kind' \
                --default 'the value of a field where a row has none, or the file no column for it' \
                --encoding 'the encoding, where what is found out is wrong: GB18030, windows-1252, ...' \
                --delimiter 'what separates cells: a character or tab' \
                --quote 'what stands around cells: a character or none' \
                --on-error 'skip rows that can\'t be taken, as a rule, or stop at them and write nothing' \
                --max-errors 'write nothing where more than N rows are rejected' \
                --rejects 'write the rows that were not taken here, with line, code and reason' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'import orders'
            printf '%s\t%s\n' \
                --create-customers 'make the customers that are not known yet, under their external id' \
                --mode 'upsert (create and update), create or update' \
                --map 'take a field from this column, or from several joined by a blank' \
                --use-map 'take the columns as --save-map kept them; --map still has the last word' \
                --save-map 'keep what the columns are taken for, for imports of the same kind' \
                --default 'the value of a field where a row has none, or the file no column for it' \
                --encoding 'the encoding, where what is found out is wrong: GB18030, windows-1252, ...' \
                --delimiter 'what separates cells: a character or tab' \
                --quote 'what stands around cells: a character or none' \
                --on-error 'skip rows that can\'t be taken, as a rule, or stop at them and write nothing' \
                --max-errors 'write nothing where more than N rows are rejected' \
                --rejects 'write the rows that were not taken here, with line, code and reason' \
                --batch 'write N rows at a time, each an operation of one run; where that stops, the same command goes on' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'import interactions'
            printf '%s\t%s\n' \
                --batch 'write N rows at a time, each an operation of one run; where that stops, the same command goes on' \
                --map 'take a field from this column, or from several joined by a blank' \
                --use-map 'take the columns as --save-map kept them; --map still has the last word' \
                --save-map 'keep what the columns are taken for, for imports of the same kind' \
                --default 'the value of a field where a row has none, or the file no column for it' \
                --encoding 'the encoding, where what is found out is wrong: GB18030, windows-1252, ...' \
                --delimiter 'what separates cells: a character or tab' \
                --quote 'what stands around cells: a character or none' \
                --on-error 'skip rows that can\'t be taken, as a rule, or stop at them and write nothing' \
                --max-errors 'write nothing where more than N rows are rejected' \
                --rejects 'write the rows that were not taken here, with line, code and reason' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'import tasks'
            printf '%s\t%s\n' \
                --batch 'write N rows at a time, each an operation of one run; where that stops, the same command goes on' \
                --map 'take a field from this column, or from several joined by a blank' \
                --use-map 'take the columns as --save-map kept them; --map still has the last word' \
                --save-map 'keep what the columns are taken for, for imports of the same kind' \
                --default 'the value of a field where a row has none, or the file no column for it' \
                --encoding 'the encoding, where what is found out is wrong: GB18030, windows-1252, ...' \
                --delimiter 'what separates cells: a character or tab' \
                --quote 'what stands around cells: a character or none' \
                --on-error 'skip rows that can\'t be taken, as a rule, or stop at them and write nothing' \
                --max-errors 'write nothing where more than N rows are rejected' \
                --rejects 'write the rows that were not taken here, with line, code and reason' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'import tags'
            printf '%s\t%s\n' \
                --batch 'write N rows at a time, each an operation of one run; where that stops, the same command goes on' \
                --map 'take a field from this column, or from several joined by a blank' \
                --use-map 'take the columns as --save-map kept them; --map still has the last word' \
                --save-map 'keep what the columns are taken for, for imports of the same kind' \
                --default 'the value of a field where a row has none, or the file no column for it' \
                --encoding 'the encoding, where what is found out is wrong: GB18030, windows-1252, ...' \
                --delimiter 'what separates cells: a character or tab' \
                --quote 'what stands around cells: a character or none' \
                --on-error 'skip rows that can\'t be taken, as a rule, or stop at them and write nothing' \
                --max-errors 'write nothing where more than N rows are rejected' \
                --rejects 'write the rows that were not taken here, with line, code and reason' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'import dates'
            printf '%s\t%s\n' \
                --batch 'write N rows at a time, each an operation of one run; where that stops, the same command goes on' \
                --map 'take a field from this column, or from several joined by a blank' \
                --use-map 'take the columns as --save-map kept them; --map still has the last word' \
                --save-map 'keep what the columns are taken for, for imports of the same kind' \
                --default 'the value of a field where a row has none, or the file no column for it' \
                --encoding 'the encoding, where what is found out is wrong: GB18030, windows-1252, ...' \
                --delimiter 'what separates cells: a character or tab' \
                --quote 'what stands around cells: a character or none' \
                --on-error 'skip rows that can\'t be taken, as a rule, or stop at them and write nothing' \
                --max-errors 'write nothing where more than N rows are rejected' \
                --rejects 'write the rows that were not taken here, with line, code and reason' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'import contracts'
            printf '%s\t%s\n' \
                --batch 'write N rows at a time, each an operation of one run; where that stops, the same command goes on' \
                --map 'take a field from this column, or from several joined by a blank' \
                --use-map 'take the columns as --save-map kept them; --map still has the last word' \
                --save-map 'keep what the columns are taken for, for imports of the same kind' \
                --default 'the value of a field where a row has none, or the file no column for it' \
                --encoding 'the encoding, where what is found out is wrong: GB18030, windows-1252, ...' \
                --delimiter 'what separates cells: a character or tab' \
                --quote 'what stands around cells: a character or none' \
                --on-error 'skip rows that can\'t be taken, as a rule, or stop at them and write nothing' \
                --max-errors 'write nothing where more than N rows are rejected' \
                --rejects 'write the rows that were not taken here, with line, code and reason' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'import policies'
            printf '%s\t%s\n' \
                --batch 'write N rows at a time, each an operation of one run; where that stops, the same command goes on' \
                --map 'take a field from this column, or from several joined by a blank' \
                --use-map 'take the columns as --save-map kept them; --map still has the last word' \
                --save-map 'keep what the columns are taken for, for imports of the same kind' \
                --default 'the value of a field where a row has none, or the file no column for it' \
                --encoding 'the encoding, where what is found out is wrong: GB18030, windows-1252, ...' \
                --delimiter 'what separates cells: a character or tab' \
                --quote 'what stands around cells: a character or none' \
                --on-error 'skip rows that can\'t be taken, as a rule, or stop at them and write nothing' \
                --max-errors 'write nothing where more than N rows are rejected' \
                --rejects 'write the rows that were not taken here, with line, code and reason' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'import points'
            printf '%s\t%s\n' \
                --batch 'write N rows at a time, each an operation of one run; where that stops, the same command goes on' \
                --map 'take a field from this column, or from several joined by a blank' \
                --use-map 'take the columns as --save-map kept them; --map still has the last word' \
                --save-map 'keep what the columns are taken for, for imports of the same kind' \
                --default 'the value of a field where a row has none, or the file no column for it' \
                --encoding 'the encoding, where what is found out is wrong: GB18030, windows-1252, ...' \
                --delimiter 'what separates cells: a character or tab' \
                --quote 'what stands around cells: a character or none' \
                --on-error 'skip rows that can\'t be taken, as a rule, or stop at them and write nothing' \
                --max-errors 'write nothing where more than N rows are rejected' \
                --rejects 'write the rows that were not taken here, with line, code and reason' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'export customers'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --output 'write to this file, whole or not at all, instead of standard output' \
                --format 'csv where neither this nor the name of the file says so: csv, tsv, json, jsonl, vcard' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'export orders'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --output 'write to this file, whole or not at all, instead of standard output' \
                --format 'csv where neither this nor the name of the file says so: csv, tsv, json, jsonl' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'export interactions'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --output 'write to this file, whole or not at all, instead of standard output' \
                --format 'csv where neither this nor the name of the file says so: csv, tsv, json, jsonl' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'export tasks'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --output 'write to this file, whole or not at all, instead of standard output' \
                --format 'csv where neither this nor the name of the file says so: csv, tsv, json, jsonl' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'export points'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --output 'write to this file, whole or not at all, instead of standard output' \
                --format 'csv where neither this nor the name of the file says so: csv, tsv, json, jsonl' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'export dates'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --output 'write to this file, whole or not at all, instead of standard output' \
                --format 'csv where neither this nor the name of the file says so: csv, tsv, json, jsonl' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'export contracts'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --output 'write to this file, whole or not at all, instead of standard output' \
                --format 'csv where neither this nor the name of the file says so: csv, tsv, json, jsonl' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'export policies'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --output 'write to this file, whole or not at all, instead of standard output' \
                --format 'csv where neither this nor the name of the file says so: csv, tsv, json, jsonl' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'export calendar'
            printf '%s\t%s\n' \
                --query 'which customers: see kith-query(7)' \
                --archived 'also those who were put away' \
                --output 'write to this file, whole or not at all, instead of standard output' \
                --format 'ics where neither this nor the name of the file says so: ics, csv, tsv, json, jsonl' \
                --explain 'tell how the query is understood and answered, and do nothing else' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'quality'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'undo'
            printf '%s\t%s\n' \
                --run 'all operations of an import run' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'operations list'
            printf '%s\t%s\n' \
                --since 'from this time on' \
                --until 'up to this time; a day counts whole' \
                --actor 'what this person did' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'operations show'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'config get'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'config set'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'config list'
            printf '%s\t%s\n' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'init'
            printf '%s\t%s\n' \
                --currency 'the base currency, an ISO 4217 code; \'\' for none' \
                --timezone 'the time zone of days and times' \
                --region 'the country of phone numbers without a country code, ISO 3166' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'doctor'
            printf '%s\t%s\n' \
                --repair 'write what can be read of a damaged database into a new file' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula'
        case 'backup'
            printf '%s\t%s\n' \
                --keep 'remove older ones, but of the last days, weeks, months: daily:7,weekly:4' \
                --recipient 'encrypt for who has this age key' \
                --format 'how to show it: table, csv, tsv, json, jsonl, markdown, html, ids or ics (a calendar)' \
                --json 'short for --format json' \
                --columns 'which columns to show, in this order' \
                --limit 'show N rows at the most' \
                --sort 'sort by a column' \
                --no-header 'leave the header out' \
                --spreadsheet-safe 'keep spreadsheets from reading text as a formula' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'restore'
            printf '%s\t%s\n' \
                --identity 'the age identity that decrypts it, as age-keygen writes it' \
                --dry-run 'do it all, say what would happen, and take it back' \
                --yes 'do not ask before a large change'
        case 'shell'
            printf '%s\t%s\n' \
                --keep-going 'go on with the next line after an error'
        case 'demo'
            printf '%s\t%s\n'
        case 'help'
            printf '%s\t%s\n'
        case 'completion bash'
            printf '%s\t%s\n'
        case 'completion zsh'
            printf '%s\t%s\n'
        case 'completion fish'
            printf '%s\t%s\n'
        case 'completion install'
            printf '%s\t%s\n' \
                --dry-run 'do it all, say what would happen, and take it back'
        case 'completion uninstall'
            printf '%s\t%s\n' \
                --dry-run 'do it all, say what would happen, and take it back'
    end
    printf '%s\t%s\n' \
                --db 'the database file' \
                --color 'when to color: auto, always or never' \
                --lang 'the language of texts: en or zh_CN' \
                --quiet 'no messages' \
                --verbose 'more detail' \
                --no-input 'never ask' \
                --debug 'show the trace of a failure' \
                --help 'show help'
end

# What an option of a command takes: words, or @ and a kind of value; nothing where it takes none.
function __kith_option_takes
    switch "$argv[1]"
        case 'report contacts --by'
            echo 'channel owner outcome hour'
        case 'export orders --format' 'export interactions --format' 'export tasks --format' 'export points --format' 'export dates --format' 'export contracts --format' 'export policies --format'
            echo 'csv tsv json jsonl'
        case 'export customers --format'
            echo 'csv tsv json jsonl vcard'
        case 'export calendar --format'
            echo 'ics csv tsv json jsonl'
        case 'task list --state'
            echo 'open done dropped'
        case 'reward define --kind'
            echo 'product service discount coupon gift upgrade'
        case '* --actor' '* --address' '* --aim' '* --as-of' '* --at' '* --available' '* --batch' '* --benefits' '* --birthday' '* --category' '* --change' '* --city' '* --clear' '* --columns' '* --contact' '* --contact-every' '* --country' '* --coupon' '* --create' '* --currency' '* --days' '* --debt-limit' '* --default' '* --delimiter' '* --description' '* --due' '* --duration' '* --email' '* --encoding' '* --escalate' '* --expires' '* --extend' '* --external-id' '* --from' '* --gender' '* --group' '* --handle' '* --identity' '* --income-band' '* --interests' '* --joined' '* --keep' '* --kind' '* --language' '* --left' '* --limit' '* --loyalty' '* --map' '* --margin' '* --match' '* --max-errors' '* --minimum' '* --month-day' '* --mood' '* --most-customer' '* --most-day' '* --most-ever' '* --most-month' '* --most-order' '* --most-year' '* --multiplier' '* --name' '* --next' '* --note' '* --notes' '* --notice' '* --number' '* --occupation' '* --organisation' '* --owner' '* --per' '* --percent' '* --phone' '* --points' '* --postal-code' '* --potential' '* --preferred-channel' '* --price' '* --province' '* --quiet-hours' '* --quote' '* --reach' '* --reason' '* --recipient' '* --ref' '* --referred-by' '* --referred-points' '* --region' '* --relationship' '* --repair' '* --repeat' '* --result' '* --role' '* --run' '* --save-map' '* --sender' '* --sentiment' '* --set' '* --since' '* --sort' '* --source' '* --stock' '* --subject' '* --temperament' '* --text' '* --threshold' '* --times' '* --timezone' '* --topic' '* --total' '* --transfer' '* --until' '* --use-map' '* --valid' '* --value' '* --weekday' '* --window' '* --worth' '* --zone' '* -m'
            echo '@'
        case '* --db' '* --messages' '* --output' '* --rejects' '* -o'
            echo '@file'
        case '* --calendar'
            echo '@holiday_calendar'
        case '* --round'
            echo '@plan'
        case '* --item' '* --product'
            echo '@product'
        case '* --programme'
            echo '@programme'
        case '* --query'
            echo '@query'
        case '* --gives-coupon' '* --reward'
            echo '@reward'
        case '* --script'
            echo '@script'
        case '* --list' '* --segment'
            echo '@segment'
        case '* --tag'
            echo '@tag'
        case '* --template'
            echo '@template'
        case '* --color'
            echo 'auto always never'
        case '* --channel' '* --unwanted' '* --wanted'
            echo 'call email sms chat meeting visit social letter app web event note'
        case '* --rounding'
            echo 'down half-even up'
        case '* --lang'
            echo 'en zh_CN'
        case '* --prefer'
            echo 'first oldest newest fullest'
        case '* --priority'
            echo 'high normal low'
        case '* --direction'
            echo 'in out'
        case '* --state'
            echo 'issued sent received used expired revoked'
        case '* --shortfall'
            echo 'lots debt'
        case '* --trigger'
            echo 'month quarter birthday key-date festival contract-end first-order delivery segment-entered silent'
        case '* --period'
            echo 'month quarter year'
        case '* --downgrade'
            echo 'one-level by-balance never'
        case '* --cause'
            echo 'order first-order threshold tier referral birthday tenure share suggestion survey event'
        case '* --stage'
            echo 'pre-sale in-sale after-sale'
        case '* --outcome'
            echo 'reached no-answer voicemail left-message refused resolved'
        case '* --colour'
            echo 'red orange yellow green cyan blue purple pink gray'
        case '* --by'
            echo 'spend points status-points orders active-days'
        case '* --festival'
            echo 'spring-festival lantern qingming dragon-boat qixi mid-autumn double-ninth new-years-eve'
        case '* --on-error'
            echo 'stop skip'
        case '* --format'
            echo 'table csv tsv json jsonl markdown html ids ics'
        case '* --only'
            echo 'trim case emails phones countries postcodes'
        case '* --mode'
            echo 'upsert create update'
        case '* --members-only' '* --stacks'
            echo 'yes no'
    end
end

# What an argument takes, by its place.
function __kith_argument_takes
    switch "$argv[1]"
        case 'customer show 1'
            echo '@customer'
        case 'customer edit 1'
            echo '@customer'
        case 'customer list *'
            echo '@query'
        case 'customer archive *'
            echo '@customer'
        case 'customer restore *'
            echo '@customer'
        case 'customer remove *'
            echo '@customer'
        case 'customer merge *'
            echo '@customer'
        case 'customer date add 1'
            echo '@customer'
        case 'customer date list 1'
            echo '@customer'
        case 'customer date remove 1'
            echo '@customer'
        case 'customer contract add 1'
            echo '@customer'
        case 'customer contract list 1'
            echo '@customer'
        case 'customer rate 1'
            echo '@customer'
        case 'customer fix *'
            echo '@customer'
        case 'customer history 1'
            echo '@customer'
        case 'find *'
            echo '@query'
        case 'tag add 1'
            echo '@tag'
        case 'tag add *'
            echo '@customer'
        case 'tag remove 1'
            echo '@tag'
        case 'tag remove *'
            echo '@customer'
        case 'tag rename 1'
            echo '@tag'
        case 'tag edit 1'
            echo '@tag'
        case 'tag merge *'
            echo '@tag'
        case 'tag group define *'
            echo '@tag'
        case 'segment define *'
            echo '@query'
        case 'segment edit 1'
            echo '@segment'
        case 'segment show 1'
            echo '@segment'
        case 'segment members 1'
            echo '@segment'
        case 'segment refresh *'
            echo '@segment'
        case 'segment changes 1'
            echo '@segment'
        case 'segment compare 1'
            echo '@segment'
        case 'segment compare 2'
            echo '@segment'
        case 'segment add 1'
            echo '@segment'
        case 'segment add *'
            echo '@customer'
        case 'segment remove 1'
            echo '@segment'
        case 'segment remove *'
            echo '@customer'
        case 'segment drop 1'
            echo '@segment'
        case 'call 1'
            echo '@customer'
        case 'log call *'
            echo '@customer'
        case 'log email *'
            echo '@customer'
        case 'log sms *'
            echo '@customer'
        case 'log chat *'
            echo '@customer'
        case 'log meeting *'
            echo '@customer'
        case 'log visit *'
            echo '@customer'
        case 'log social *'
            echo '@customer'
        case 'log letter *'
            echo '@customer'
        case 'log app *'
            echo '@customer'
        case 'log web *'
            echo '@customer'
        case 'log event *'
            echo '@customer'
        case 'log note *'
            echo '@customer'
        case 'log list 1'
            echo '@customer'
        case 'log batch 1'
            echo '@file'
        case 'policy set *'
            echo '@customer'
        case 'policy show 1'
            echo '@customer'
        case 'script show 1'
            echo '@script'
        case 'script edit 1'
            echo '@script'
        case 'script answers 1'
            echo '@script'
        case 'script drop 1'
            echo '@script'
        case 'template show 1'
            echo '@template'
        case 'template edit 1'
            echo '@template'
        case 'template render 1'
            echo '@template'
        case 'template render *'
            echo '@customer'
        case 'template drop 1'
            echo '@template'
        case 'task add *'
            echo '@customer'
        case 'task list 1'
            echo '@customer'
        case 'care show 1'
            echo '@plan'
        case 'care edit 1'
            echo '@plan'
        case 'care drop 1'
            echo '@plan'
        case 'care preview *'
            echo '@plan'
        case 'care run *'
            echo '@plan'
        case 'care round list 1'
            echo '@plan'
        case 'care round show 1'
            echo '@plan'
        case 'holiday import 1'
            echo '@file'
        case 'history 1'
            echo '@customer'
        case 'order add 1'
            echo '@customer'
        case 'order list 1'
            echo '@customer'
        case 'programme show 1'
            echo '@programme'
        case 'programme edit 1'
            echo '@programme'
        case 'member enrol *'
            echo '@customer'
        case 'member leave *'
            echo '@customer'
        case 'member list *'
            echo '@customer'
        case 'reward edit 1'
            echo '@reward'
        case 'reward show 1'
            echo '@reward'
        case 'reward redeem 1'
            echo '@customer'
        case 'reward redeem 2'
            echo '@reward'
        case 'reward coupons *'
            echo '@customer'
        case 'points award 1'
            echo '@customer'
        case 'points redeem 1'
            echo '@customer'
        case 'points adjust 1'
            echo '@customer'
        case 'points transfer 1'
            echo '@customer'
        case 'points transfer 2'
            echo '@customer'
        case 'points hold 1'
            echo '@customer'
        case 'points balance 1'
            echo '@customer'
        case 'points statement 1'
            echo '@customer'
        case 'points batch 1'
            echo '@file'
        case 'points rule show 1'
            echo '@points_rule'
        case 'points rule disable 1'
            echo '@points_rule'
        case 'points rule enable 1'
            echo '@points_rule'
        case 'points rule grant 1'
            echo '@points_rule'
        case 'points rule grant 2'
            echo '@customer'
        case 'points tier show 1'
            echo '@tier'
        case 'points tier edit 1'
            echo '@tier'
        case 'points tier drop 1'
            echo '@tier'
        case 'points tier grant 1'
            echo '@customer'
        case 'points tier grant 2'
            echo '@tier'
        case 'points tier revoke 1'
            echo '@customer'
        case 'points tier history 1'
            echo '@customer'
        case 'report round 1'
            echo '@plan'
        case 'import customers *'
            echo '@file'
        case 'import orders *'
            echo '@file'
        case 'import interactions *'
            echo '@file'
        case 'import tasks *'
            echo '@file'
        case 'import tags *'
            echo '@file'
        case 'import dates *'
            echo '@file'
        case 'import contracts *'
            echo '@file'
        case 'import policies *'
            echo '@file'
        case 'import points *'
            echo '@file'
        case 'export customers *'
            echo '@customer'
        case 'export orders *'
            echo '@customer'
        case 'export interactions *'
            echo '@customer'
        case 'export tasks *'
            echo '@customer'
        case 'export points *'
            echo '@customer'
        case 'export dates *'
            echo '@customer'
        case 'export contracts *'
            echo '@customer'
        case 'export policies *'
            echo '@customer'
        case 'export calendar *'
            echo '@customer'
        case 'undo *'
            echo '@operation'
        case 'operations show 1'
            echo '@operation'
        case 'config get 1'
            echo 'currency region timezone new-days silent-days churned-days loyal-days loyal-orders rhythm key-share growth-share contact-quiet contact-cap contact-gap'
        case 'config set 1'
            echo 'currency region timezone new-days silent-days churned-days loyal-days loyal-orders rhythm key-share growth-share contact-quiet contact-cap contact-gap'
        case 'help *'
            echo 'customer find tag segment today call log policy script template task care holiday history order product programme member reward points report import export quality undo operations config init doctor backup restore shell demo help completion tutorial recipes files duplicates input query exit-codes'
        case 'completion install 1'
            echo 'bash zsh fish'
        case 'completion uninstall 1'
            echo 'bash zsh fish'
    end
end

function __kith_value # WHAT PREFIX TYPED DATABASE...
    switch $argv[1]
        case @
        case @file
            __fish_complete_path $argv[3] | string replace -r '^' -- $argv[2]
        case '@*'
            kith $argv[4..-1] completion values (string sub -s 2 -- $argv[1]) $argv[3] 2>/dev/null | string replace -r '^' -- $argv[2]
        case '*'
            string split ' ' -- $argv[1] | string replace -r '^' -- $argv[2]
    end
end

function __kith_complete
    set -l words (commandline -opc)
    set -l current (commandline -ct | string unescape 2>/dev/null)
    set -l place ''
    set -l argument 1
    set -l takes ''
    set -l named ''
    set -l literal ''
    set -l database
    for word in $words[2..-1]
        if test -n "$takes"
            test "$named" = --db; and set database --db $word
            set takes ''
        else if test -z "$literal" -a "$word" = --
            set literal yes
        else if test -z "$literal"; and string match -q -- '--*=*' $word
            string match -q -- '--db=*' $word; and set database $word
        else if test -z "$literal"; and string match -q -- '-?*' $word
            set named $word
            set takes (__kith_option_takes "$place $word")
        else
            set -l step (__kith_step "$place $word")
            if test -n "$step"
                set place $step
            else
                set argument (math $argument + 1)
            end
        end
    end
    if test -n "$takes"
        __kith_value $takes '' "$current" $database
    else if test -z "$literal"; and string match -q -- '--*=*' $current
        set -l parts (string split -m 1 = -- $current)
        set takes (__kith_option_takes "$place $parts[1]")
        test -n "$takes"; and __kith_value $takes "$parts[1]=" "$parts[2]" $database
    else if test -z "$literal"; and string match -q -- '-*' $current
        __kith_options $place
    else
        set -l commands (__kith_commands $place)
        if test -n "$commands"
            printf '%s\n' $commands
        else
            set takes (__kith_argument_takes "$place $argument")
            test -n "$takes"; and __kith_value $takes '' "$current" $database
        end
    end
end

complete -c kith -f -a '(__kith_complete)'
