package dev.kith.transfer;

import dev.kith.base.Text;

/**
 * What help says of it.
 *
 * @param is what one row is: {@code day to remember}
 * @param read how it is read
 * @param first what the first example is for
 */
record DescribedRow(String is, String read, String first) {
    String description() {
        return Text.of(
                "One row is the {0} of a customer, who is named by external id, e-mail or handle, or by tel: or name: and what nobody else has. Columns are recognised by their headers; {1}",
                is, read);
    }
}
