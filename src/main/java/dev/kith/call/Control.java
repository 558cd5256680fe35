package dev.kith.call;

/** What somebody who is in a call wants to happen. */
enum Control implements Typed {
    /** To go on: with the next question, or with the next customer of a list. */
    NEXT,
    /** To see the customer and what was typed. */
    SHOW,
    /** To see the commands. */
    HELP,
    /** To take back what was typed last. */
    UNDO,
    /** To write the call. */
    DONE,
    /** To write nothing, and go on with the next customer of a list. */
    SKIP,
    /** To write nothing, and end. */
    QUIT
}
