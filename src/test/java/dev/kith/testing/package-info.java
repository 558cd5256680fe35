/** What the tests are written with: worlds to run kith in, scripts, databases, and random values that shrink. */
package dev.kith.testing;
