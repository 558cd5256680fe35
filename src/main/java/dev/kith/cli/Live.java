package dev.kith.cli;

/** Values that completion looks up: in the database, or on the disk. */
public enum Live {
    NOTHING,
    CUSTOMER,
    TAG,
    SEGMENT,
    PRODUCT,
    PROGRAMME,
    FIELD,
    HOLIDAY_CALENDAR,
    SCRIPT,
    PLAN,
    POINTS_RULE,
    REWARD,
    TEMPLATE,
    TIER,
    OPERATION,
    QUERY,
    FILE
}
