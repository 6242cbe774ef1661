package vn.giamngheo.task.agency;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** What the register says about an agency, but for its end. */
record AgencyContent(
        String vietnameseName,
        String englishName,
        Mandate mandate,
        @Nullable String duty,
        @Nullable String dutyNote,
        LocalDate validFrom,
        @Nullable String parent,
        @Nullable String area,
        List<Post> posts,
        String source) {}
