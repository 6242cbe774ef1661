package vn.giamngheo.household.identity;

/**
 * An identity number as it is kept.
 *
 * @param encrypted can be read back with the key
 * @param index the same for the same number, and of no use to whoever lacks the key
 */
public record Identity(byte[] encrypted, byte[] index) {}
