package vn.giamngheo.task.programme;

import java.util.List;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the API document says beyond the code. */
final class ProgrammeDocs {

    static final String ENTITLEMENTS =
            "Facts only, of a household that nobody names; nothing is kept. Several values of one"
                    + " parameter are separated by commas. A fact that is left out is taken as not so. Benefits whose"
                    + " conditions are not known are not answered for. Texts in the language of Accept-Language.";

    private ProgrammeDocs() {}

    /** A page as the document shows it; the kit's own page is generic, which a document cannot be. */
    @Schema(name = "ProgrammePage")
    record ProgrammePage(
            @Schema(required = true) List<ProgrammeView> items,

            @Schema(description = "Send this back as cursor to read on; absent on the last page.") @Nullable
            String next) {}
}
