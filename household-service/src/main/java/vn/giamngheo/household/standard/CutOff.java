package vn.giamngheo.household.standard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.jspecify.annotations.Nullable;

import vn.giamngheo.household.observation.Device;
import vn.giamngheo.household.observation.Education;
import vn.giamngheo.household.observation.Latrine;
import vn.giamngheo.household.observation.Material;
import vn.giamngheo.household.observation.Schooling;
import vn.giamngheo.household.observation.TelecomUse;
import vn.giamngheo.household.observation.WaterSource;
import vn.giamngheo.household.observation.Work;

/**
 * When a household lacks an indicator: the form of the test, with the numbers of one standard. Ages are in completed
 * years; {@code fromAge} is included, {@code belowAge} is not.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CutOff.CareMissed.class, name = "CARE_MISSED"),
    @JsonSubTypes.Type(value = CutOff.MemberUninsured.class, name = "MEMBER_UNINSURED"),
    @JsonSubTypes.Type(value = CutOff.EducationBelow.class, name = "EDUCATION_BELOW"),
    @JsonSubTypes.Type(value = CutOff.ChildSchooling.class, name = "CHILD_SCHOOLING"),
    @JsonSubTypes.Type(value = CutOff.ChildMalnourished.class, name = "CHILD_MALNOURISHED"),
    @JsonSubTypes.Type(value = CutOff.WorkLacking.class, name = "WORK_LACKING"),
    @JsonSubTypes.Type(value = CutOff.DependantsAbove.class, name = "DEPENDANTS_ABOVE"),
    @JsonSubTypes.Type(value = CutOff.NonDurableParts.class, name = "NON_DURABLE_PARTS"),
    @JsonSubTypes.Type(value = CutOff.FloorAreaBelow.class, name = "FLOOR_AREA_BELOW"),
    @JsonSubTypes.Type(value = CutOff.WaterNotAccepted.class, name = "WATER_NOT_ACCEPTED"),
    @JsonSubTypes.Type(value = CutOff.LatrineNotAccepted.class, name = "LATRINE_NOT_ACCEPTED"),
    @JsonSubTypes.Type(value = CutOff.NoServiceUsed.class, name = "NO_SERVICE_USED"),
    @JsonSubTypes.Type(value = CutOff.NoDevice.class, name = "NO_DEVICE"),
    @JsonSubTypes.Type(value = CutOff.WasteUntreated.class, name = "WASTE_UNTREATED"),
})
public sealed interface CutOff {

    /** Somebody was ill or injured badly and was not treated. */
    record CareMissed() implements CutOff {}

    record MemberUninsured(int fromAge) implements CutOff {}

    /** A member of one of the steps is neither studying nor holds an accepted certificate. */
    record EducationBelow(List<Step> steps) implements CutOff {

        /** Whom a step means: by age, or, as in 2016, also by birth year. */
        public record Step(
                int fromAge,
                @Nullable Integer belowAge,
                @Nullable Integer bornSince,
                Set<Education> accepted) {}
    }

    record ChildSchooling(int fromAge, int belowAge, Set<Schooling> deprived) implements CutOff {}

    record ChildMalnourished(int belowAge) implements CutOff {}

    record WorkLacking(int fromAge, Set<Work> deprived) implements CutOff {}

    /** More than {@code percent} of the members are children below the age, or live on a monthly benefit. */
    record DependantsAbove(int percent, int belowAge) implements CutOff {}

    /** At least so many of wall, pillar and roof are of no durable material. */
    record NonDurableParts(int atLeast, Set<Material> durable) implements CutOff {}

    record FloorAreaBelow(BigDecimal squareMetresPerHead) implements CutOff {}

    record WaterNotAccepted(Set<WaterSource> accepted) implements CutOff {}

    record LatrineNotAccepted(Set<Latrine> accepted) implements CutOff {}

    record NoServiceUsed(Set<TelecomUse> services) implements CutOff {}

    record NoDevice(Set<Device> devices, boolean loudspeakerCounts) implements CutOff {}

    record WasteUntreated() implements CutOff {}
}
