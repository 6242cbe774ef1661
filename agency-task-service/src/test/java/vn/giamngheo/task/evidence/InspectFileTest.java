package vn.giamngheo.task.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import io.quarkus.runtime.configuration.MemorySize;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class InspectFileTest {

    private static final int MOST = 10_000_000;

    private final InspectFile inspect = new InspectFile(new MemorySize(BigInteger.valueOf(MOST)));

    @TempDir
    Path folder;

    @Test
    void eachTypeIsKnownByItsContent() {
        assertThat(typeOf(Samples.PDF)).isEqualTo(FileType.PDF);
        assertThat(typeOf(Samples.PNG)).isEqualTo(FileType.PNG);
        assertThat(typeOf(Samples.JPEG)).isEqualTo(FileType.JPEG);
        assertThat(typeOf(Samples.DOCX)).isEqualTo(FileType.DOCX);
        assertThat(typeOf(Samples.XLSX)).isEqualTo(FileType.XLSX);
    }

    @Test
    void theBytesAreHashed() {
        assertThat(inspect("a.pdf", "application/pdf", Samples.PDF))
                .isInstanceOfSatisfying(
                        Inspection.Fine.class, fine -> assertThat(fine.sha256()).matches("[0-9a-f]{64}"));
    }

    @ParameterizedTest
    @CsvSource({"a.pdf,", "a.PDF,application/octet-stream", "a,application/pdf", "noName.png,", "a.jpeg,image/jpeg"})
    void htmlThatClaimsToBeSomethingElseLies(String name, @Nullable String type) {
        assertThat(inspect(name, type, Samples.HTML)).isInstanceOf(Inspection.Lies.class);
    }

    @Test
    void aPictureThatClaimsToBeADocumentLies() {
        assertThat(inspect("a.pdf", null, Samples.PNG)).isEqualTo(new Inspection.Lies(".pdf", "image/png"));
        assertThat(inspect("a.png", "application/pdf", Samples.PNG))
                .isEqualTo(new Inspection.Lies("application/pdf", "image/png"));
        assertThat(inspect("a.exe", null, Samples.PNG)).isEqualTo(new Inspection.Lies(".exe", "image/png"));
        assertThat(inspect("a.xlsx", null, Samples.DOCX)).isInstanceOf(Inspection.Lies.class);
    }

    @Test
    void aTypeThatIsOnlyMisspeltIsNoLie() {
        assertThat(inspect("a.jpg", "image/jpg", Samples.JPEG)).isInstanceOf(Inspection.Fine.class);
        assertThat(inspect("a.JPEG", "image/jpeg; q=1", Samples.JPEG)).isInstanceOf(Inspection.Fine.class);
    }

    @Test
    void aDocumentWhosePartsBreakOffIsNone() {
        assertThat(inspect("a.docx", null, Samples.cutShort(Samples.DOCX))).isNotInstanceOf(Inspection.Fine.class);
    }

    @Test
    void otherTypesAreNotTaken() {
        assertThat(inspect("a.html", "text/html", Samples.HTML)).isEqualTo(new Inspection.NotAllowed("text/html"));
        assertThat(inspect("a.exe", null, Samples.PROGRAM)).isInstanceOf(Inspection.NotAllowed.class);
        assertThat(inspect("a.zip", null, Samples.zip(Map.of("a.txt", new byte[] {1}))))
                .isInstanceOf(Inspection.NotAllowed.class);
    }

    @Test
    void anArchiveIsADocumentOnlyWithTheRightParts() {
        assertThat(inspect("a.docx", null, Samples.office("wordprocessingml.document", "xl/workbook.xml")))
                .isInstanceOf(Inspection.Lies.class);
        assertThat(inspect(
                        "a.docx",
                        null,
                        Samples.office("wordprocessingml.document", "word/document.xml", "word/vbaProject.bin")))
                .isInstanceOf(Inspection.Lies.class);
        assertThat(inspect("a.docx", null, Samples.zip(Map.of("word/document.xml", new byte[] {1}))))
                .isInstanceOf(Inspection.Lies.class);
        assertThat(inspect("a.docx", null, "PK\u0003\u0004 and nothing".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(Inspection.Lies.class);
    }

    @Test
    void anArchiveThatUnfoldsBeyondMeasureIsNoDocument() {
        var bomb = Samples.zip(Map.of(
                "[Content_Types].xml",
                new byte[] {1},
                "word/document.xml",
                new byte[(int) OfficeFile.MOST_UNFOLDED + 1]));
        assertThat(bomb.length).isLessThan(MOST);
        assertThat(inspect("a.docx", null, bomb)).isInstanceOf(Inspection.Lies.class);
    }

    @Test
    void emptyAndTooLargeAreToldApart() {
        assertThat(inspect("a.pdf", null, new byte[0])).isEqualTo(new Inspection.Empty());
        assertThat(inspect("a.pdf", null, new byte[MOST + 1])).isEqualTo(new Inspection.TooLarge(MOST));
    }

    private FileType typeOf(byte[] bytes) {
        return ((Inspection.Fine) inspect("noExtension", null, bytes)).type();
    }

    private Inspection inspect(String name, @Nullable String type, byte[] bytes) {
        try {
            var file = Files.write(folder.resolve("upload"), bytes);
            return inspect.inspect(new ReceivedFile(file, name, type));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
