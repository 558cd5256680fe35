package dev.kith.transfer;

/**
 * Why a row was not taken.
 *
 * @param code a word for scripts
 * @param reason a sentence for people
 */
record Rejection(long row, long line, String code, String reason) {}
