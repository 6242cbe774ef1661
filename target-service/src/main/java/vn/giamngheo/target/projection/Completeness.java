package vn.giamngheo.target.projection;

/**
 * How far an area's figures can be trusted.
 *
 * @param communes of the area on the asked day
 * @param closed of these have closed their list of the year
 * @param inconsistent of the closed: the results that arrived here are not those that were closed, or nobody has looked yet
 */
public record Completeness(int communes, int closed, int inconsistent) {

    public boolean consistent() {
        return inconsistent == 0;
    }

    /** Whether every commune has closed its list. */
    public boolean official() {
        return communes > 0 && closed == communes;
    }
}
