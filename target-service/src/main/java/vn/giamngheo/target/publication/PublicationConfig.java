package vn.giamngheo.target.publication;

import jakarta.validation.constraints.Min;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** What a site decides about its public figures; the same as in household-service. */
@ConfigMapping(prefix = "publication")
interface PublicationConfig {

    /** Counts above zero and below this are held back. */
    @WithDefault("5")
    @Min(3)
    int smallestCell();

    /** Under what terms the figures may be used. */
    @WithDefault("CC BY 4.0")
    String licence();

    /** Whom whoever uses them has to name. */
    @WithDefault("Kế hoạch giảm nghèo và danh sách hộ nghèo, hộ cận nghèo đã chốt của các xã")
    String source();
}
