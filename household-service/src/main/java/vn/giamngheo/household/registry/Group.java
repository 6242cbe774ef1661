package vn.giamngheo.household.registry;

/** Groups of households that the programme reports apart; a household may be in several. */
public enum Group {
    ETHNIC_MINORITY,
    /** With people of merit to the revolution. */
    MERIT,
    NO_LABOUR_CAPACITY
}
