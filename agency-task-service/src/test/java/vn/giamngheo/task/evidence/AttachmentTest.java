package vn.giamngheo.task.evidence;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class AttachmentTest {

    @Test
    void aNameIsSaidTwiceInPlainLettersAndInFull() {
        assertThat(Attachment.named("Đợt 1.pdf"))
                .isEqualTo("attachment; filename=\"Dot 1.pdf\"; filename*=UTF-8''%C4%90%E1%BB%A3t%201.pdf");
    }

    @Test
    void nothingBreaksOutOfTheQuotes() {
        assertThat(Attachment.named("a\"; b='c%.pdf"))
                .isEqualTo("attachment; filename=\"a__ b__c_.pdf\"; filename*=UTF-8''a%22%3B%20b%3D%27c%25.pdf");
    }
}
