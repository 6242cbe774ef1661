package vn.giamngheo.household.publication;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a site decides about its public figures. */
@ConfigMapping(prefix = "publication")
interface PublicationConfig {

    /** Counts above zero and below this are held back. */
    @WithDefault("5")
    @Min(3)
    int smallestCell();

    /** Whether a closed list is published only once the level above has confirmed it. */
    @WithDefault("false")
    boolean onlyConfirmed();

    /** Under what terms the figures may be used. */
    @WithDefault("CC BY 4.0")
    String licence();

    /** Whom whoever uses them has to name. */
    @WithDefault("Danh sách hộ nghèo, hộ cận nghèo đã chốt của các xã")
    String source();
}
