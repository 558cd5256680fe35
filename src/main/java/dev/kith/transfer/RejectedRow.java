package dev.kith.transfer;

/** Thrown for a row that can't be taken, with the word for it. */
final class RejectedRow extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    RejectedRow(String code, String reason) {
        super(reason, null, false, false);
        this.code = code;
    }

    String code() {
        return code;
    }
}
