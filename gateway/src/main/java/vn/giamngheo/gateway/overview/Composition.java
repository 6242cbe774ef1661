package vn.giamngheo.gateway.overview;

/** What came of composing an overview. */
sealed interface Composition {

    /** There is an overview, possibly with parts missing. */
    record Composed(OverviewView overview) implements Composition {}

    /** There is no such area for this caller. */
    record UnknownArea() implements Composition {}
}
