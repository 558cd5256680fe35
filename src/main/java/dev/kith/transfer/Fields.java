package dev.kith.transfer;

import dev.kith.base.KithException;
import dev.kith.base.Nearest;
import dev.kith.base.Text;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The fields that a kind of import takes, and the headers by which each is recognised, in English and Chinese. */
final class Fields {
    private static final List<String> CUSTOMER_SYNONYMS = List.of(
            "external-id: id, external id, customer id, customer no, customer number, client id, contact id, record id, record id - contact, 客户编号, 编号, 客户id",
            "name: full name, display name, customer, customer name, contact name, client, 姓名, 名称, 客户, 客户名称, 客户姓名, 联系人",
            "given-name: first name, given name, forename, 名",
            "middle-name: middle name, middle names, additional name",
            "name-suffix: suffix",
            "surname: last name, family name, surname, 姓",
            "email: emails, e-mail, mail, email address, e-mail address, email 1, email 2, e-mail 1, e-mail 2, e-mail 2 address, e-mail 3 address, additional email addresses, 邮箱, 电子邮件, 电子邮箱",
            "phone: phones, telephone, tel, mobile, mobile phone, cell, cell phone, phone number, phone 1, phone 2, home phone, home phone 2, business phone, business phone 2, work phone, other phone, primary phone, car phone, company main phone, mobile phone number, 电话, 手机, 手机号, 联系电话",
            "organisation: organization, company, company name, account name, organization name, associated company, 公司, 单位, 公司名称",
            "role: job title, title, position, organization title, 职位, 职务",
            "country: country code, country/region, nation, 国家",
            "province: state, state/region, region, county, 省, 省份",
            "city: town, suburb, 城市, 市",
            "address: street, street address, street number, address 1, address 2, 地址, 详细地址",
            "postal-code: postcode, zip, zip code, postal code, 邮编, 邮政编码",
            "birthday: birth date, birthdate, date of birth, dob, 生日, 出生日期",
            "lunar-birthday: lunar birthday, birthday lunar, 农历生日, 阴历生日",
            "gender: sex, 性别",
            "language: 语言",
            "source: lead source, origin, 来源, 客户来源",
            "owner: account manager, account owner, contact owner, 客户经理, 负责人",
            "preferred-channel: preferred channel, 首选渠道",
            "interests: hobbies, hobby, 兴趣, 爱好",
            "occupation: profession, job, 职业",
            "income-band: income, 收入",
            "relationship: 关系",
            "temperament: 性格",
            "contact-every: contact frequency, 联系频率",
            "notes: note, comment, comments, remark, remarks, description, 备注, 说明",
            "tags: tag, labels, label, categories, 标签",
            "kind: customer type, 客户类型",
            "handle.wechat: wechat, 微信, 微信号",
            "handle.qq: qq",
            "handle.whatsapp: whatsapp",
            "handle.telegram: telegram",
            "handle.linkedin: linkedin, linkedin url",
            "handle.x: twitter, x");

    private static final List<String> ORDER_SYNONYMS = List.of(
            "number: order, order no, order id, order number, invoice, invoice no, invoice number, invoiceno, 订单, 订单号, 订单编号",
            "date: order date, invoice date, ordered at, time, invoicedate, 日期, 下单时间, 订单日期",
            "customer: customer id, customerid, customer no, external id, client id, 客户, 客户编号",
            "group: order group",
            "title: line title",
            "amount: line amount",
            "note: order note",
            "refunds: refunds order, refunds number",
            "refunds-group: refunds order group",
            "sku: stock code, stockcode, product code, item, item code, article, 货号, 商品编码",
            "product: description, product name, item name, name, 商品, 商品名称",
            "quantity: qty, units, pieces, 数量",
            "price: unit price, unitprice, 单价, 价格",
            "country: 国家");

    private static final List<String> INTERACTION_SYNONYMS = List.of(
            "date: started at, started, when, time, timestamp, 时间, 日期",
            "customer: customer id, customer no, external id, client id, contact, 客户, 客户编号",
            "channel: type, medium, 渠道",
            "direction: in or out, 方向",
            "duration: duration seconds, seconds, 时长",
            "handled-by: by, agent, representative, owner, user, 客服, 负责人",
            "outcome: result, 结果",
            "topic: reason, category, 主题",
            "stage: 阶段",
            "deep: deep contact, 深度沟通",
            "subject: title, 标题",
            "text: note, notes, message, body, description, content, comment, 内容, 备注",
            "sentiment: 情感倾向",
            "mood: 情绪",
            "transferred-to: transferred, transfer, handed to, 转接",
            "escalated-to: escalated, escalation, 升级",
            "together: contact group, 共同联系");

    private static final List<String> TASK_SYNONYMS = List.of(
            "text: task, subject, title, description, what, to do, todo, summary, 任务, 任务名称, 标题, 内容, 待办",
            "customer: customer id, customer no, external id, client id, contact, related to, 客户, 客户编号",
            "due: due date, due at, due on, deadline, due time, until, 截止日期, 截止时间, 到期日, 到期时间",
            "kind: type, task type, category, 类型, 任务类型",
            "owner: assigned to, assignee, task owner, responsible, user, 负责人, 执行人",
            "priority: urgency, importance, 优先级",
            "state: status, task status, 状态",
            "first-due: first due date, original due date, original due, 原定日期",
            "closed-at: closed, completed, completed at, completed on, completion date, done at, date completed, 完成时间, 完成日期",
            "result: outcome, note, notes, comment, 结果, 备注",
            "repeat: recurrence, rrule, repeats, recurring, 重复",
            "repeat-from: series start, 重复开始",
            "created-at: created, created on, create date, 创建时间, 创建日期");

    private static final List<String> TAG_SYNONYMS = List.of(
            "customer: customer id, customer no, external id, client id, email, e-mail, id, 客户, 客户编号",
            "tags: tag, label, labels, category, categories, 标签");

    private static final List<String> POINTS_SYNONYMS = List.of(
            "customer: customer id, customer no, external id, client id, member, 客户, 客户编号, 会员",
            "points: balance, amount, 积分",
            "earned-at: earned, date, time, 获得日期",
            "available-at: available, available from, 可用日期",
            "expires-on: expires, expiry, expiry date, valid until, 到期日, 有效期",
            "source: origin, 来源",
            "reason: note, description, 原因",
            "ref: reference, key");

    private static final List<String> DATE_SYNONYMS = List.of(
            "customer: customer id, customer no, external id, client id, contact, 客户, 客户编号",
            "name: what, occasion, title, description, event, 名称, 纪念日",
            "date: day, on, 日期",
            "yearly: annual, recurring, each year, 每年",
            "created-at: created, created on, create date, 创建时间, 创建日期");

    private static final List<String> CONTRACT_SYNONYMS = List.of(
            "customer: customer id, customer no, external id, client id, contact, 客户, 客户编号",
            "name: contract, title, contract name, description, 合同, 合同名称",
            "from: start, starts, start date, starts on, begin, valid from, 开始日期",
            "until: end, ends, end date, ends on, expiry, expires, expiry date, valid until, 结束日期, 到期日",
            "value: amount, total, contract value, price, 金额, 合同金额",
            "notice: notice period, cancellation period, 通知期",
            "renews: auto renew, automatic renewal, renewal, 自动续约",
            "ended-on: ended, cancelled on, terminated, termination date, 终止日期",
            "reason: end reason, termination reason, 终止原因",
            "created-at: created, created on, create date, 创建时间, 创建日期");

    private static final List<String> POLICY_SYNONYMS = List.of(
            "customer: customer id, customer no, external id, client id, contact, email, e-mail, 客户, 客户编号",
            "do-not-contact: dnc, opt out, opted out, unsubscribed, 请勿联系",
            "until: do not contact until, until on, 截止日期",
            "unwanted: unwanted channels, not by, 不接受渠道",
            "wanted: wanted channels, preferred channels, 偏好渠道",
            "quiet-hours: quiet, do not disturb, 免打扰时间",
            "zone: time zone, timezone, 时区");

    private final Map<String, String> synonyms = new HashMap<>();
    private final Set<String> names = new LinkedHashSet<>();
    private final boolean open;

    private Fields(List<String> lines, boolean open) {
        this.open = open;
        for (String line : lines) {
            int colon = line.indexOf(':');
            String field = line.substring(0, colon);
            names.add(field);
            synonyms.put(plain(field), field);
            for (String synonym : line.substring(colon + 1).split(",", -1)) {
                synonyms.putIfAbsent(plain(synonym), field);
            }
        }
    }

    static Fields ofCustomers() {
        return new Fields(CUSTOMER_SYNONYMS, true);
    }

    static Fields ofOrders() {
        return new Fields(ORDER_SYNONYMS, false);
    }

    static Fields ofInteractions() {
        return new Fields(INTERACTION_SYNONYMS, false);
    }

    static Fields ofTasks() {
        return new Fields(TASK_SYNONYMS, false);
    }

    static Fields ofTags() {
        return new Fields(TAG_SYNONYMS, false);
    }

    static Fields ofPoints() {
        return new Fields(POINTS_SYNONYMS, false);
    }

    static Fields ofDates() {
        return new Fields(DATE_SYNONYMS, false);
    }

    static Fields ofContracts() {
        return new Fields(CONTRACT_SYNONYMS, false);
    }

    static Fields ofPolicies() {
        return new Fields(POLICY_SYNONYMS, false);
    }

    /** The field that a header means among others, or null. */
    @Nullable
    String recognise(String header, List<String> all) {
        String field = synonyms.get(plain(header));
        if (!open) {
            return field;
        }
        if (field != null) {
            return ContactExports.isSalutation(header, all) ? null : field;
        }
        ContactExports.Place place = ContactExports.place(header);
        return place == null ? own(header.strip().toLowerCase(Locale.ROOT)) : place.field();
    }

    /** Which of several addresses a column is a part of, from 1; 0 where it is of none. */
    int set(String header) {
        ContactExports.Place place = open && !synonyms.containsKey(plain(header)) ? ContactExports.place(header) : null;
        return place == null ? 0 : place.set();
    }

    /**
     * A header that names a field of the user's own ({@code field.level}) or a service ({@code handle.wechat}); a
     * second handle on one service has a number after it ({@code handle.wechat 2}).
     */
    private static @Nullable String own(String header) {
        boolean handle = header.startsWith("handle.");
        int end = handle && header.indexOf(' ') > 0 ? header.indexOf(' ') : header.length();
        return (handle || header.startsWith("field.")) && !header.endsWith(".") ? header.substring(0, end) : null;
    }

    /** Throws KithException.Invalid where there is no such field. */
    void check(String field) {
        boolean custom = open && (field.startsWith("field.") || field.startsWith("handle.")) && !field.endsWith(".");
        if (!names.contains(field) && !custom) {
            List<String> near = Nearest.nearest(field, names);
            throw new KithException.Invalid(
                    Text.of("There is no field '{0}' to map to.", field),
                    near.isEmpty()
                            ? Text.of("There are {0}.", String.join(", ", names))
                            : Text.of("Did you mean {0}?", String.join(Text.of(" or "), near)));
        }
    }

    String first() {
        return names.iterator().next();
    }

    /** A header without case, blanks and punctuation. */
    private static String plain(String header) {
        StringBuilder plain = new StringBuilder(header.length());
        header.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
