package vn.giamngheo.target.projection;

/**
 * How far an area's communes have got with a year.
 *
 * @param communes of the area on the asked day
 * @param closed of these have closed their list of the year
 */
public record Completeness(int communes, int closed) {

    /** Whether every commune has closed its list. */
    public boolean official() {
        return communes > 0 && closed == communes;
    }
}
