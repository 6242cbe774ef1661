package vn.giamngheo.household.observation;

/** What a main part of a house is made of. */
public enum Material {
    REINFORCED_CONCRETE,
    BRICK_STONE,
    STEEL,
    DURABLE_WOOD,
    TILE,
    METAL_SHEET,
    FIBRE_CEMENT,
    POOR_WOOD,
    BAMBOO_LEAF_EARTH,
    OTHER
}
