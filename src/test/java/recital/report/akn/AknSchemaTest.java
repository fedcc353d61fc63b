package recital.report.akn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.xml.sax.SAXException;
import recital.Resolutions;
import recital.report.Golden;

/** A valid file in which one thing is changed, so that it breaks a rule of the schema, is found to break it. */
class AknSchemaTest {

    private static final String WELLS = Golden.rendered(
            AknRenderers.document(),
            Resolutions.resolution("72/901")
                    .preamble("Noting the wells[1] of the north,")
                    .paragraph("OP1", "Urges all:")
                    .paragraph("OP1(a)", "To dig;")
                    .paragraph("AN1", "Lists the springs.")
                    .note("1", "See A/71/5.")
                    .build());

    @Test
    void fileIsValidBeforeTheChange() throws Exception {
        AknSchema.assertValid(WELLS.getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            a statement has a name          | <statement name="resolution">                   | <statement>
            one preamble                    | (?s)(<preamble>.*?</preamble>)                  | $1$1
            the preamble before the body    | (?s)(<preamble>.*?)(<mainBody>.*?</mainBody>)   | $2$1
            something in the body           | (?s)<mainBody>.*?</mainBody>                    | <mainBody/>
            an attachment in attachments    | (?s)<attachments>.*</attachments>               | <attachments/>
            an annex says what it is        | (?s)(<doc[^>]*>.)<meta>.*?</meta>               | $1
            no words beside blocks          | </container>                                    | Wells</container>
            a container has a name          | <container name="Noting"                        | <container
            the number before the content   | (?s)(<num>.a.</num>)\\s*(<content.*?</content>) | $2$1
            points or content, not both     | </list>                                         | </list><content/>
            a block in a note               | <p>See A/71/5.</p>                              | ''
            no blank in an id               | eId="para_OP1"                                  | eId="para OP1"
            no id twice                     | eId="para_OP1"                                  | eId="point_OP1_a"
            no attribute of another format  | eId="para_OP1"                                  | id="para_OP1"
            a reference leads somewhere     | source="#recital"                               | source="#nobody"
            a date is one                   | date="[^"]*"                                    | date="unknown"
            the date before the author      | (<FRBRdate[^>]*>)\\s*(<FRBRauthor[^>]*>)        | $2$1
            an author is referred to        | (<FRBRauthor) href="#author"                    | $1
            a work has a country            | <FRBRcountry[^>]*>                              | ''
            work, expression, manifestation | (?s)<FRBRManifestation>.*?</FRBRManifestation>  | ''
            """)
    void fileThatBreaksARuleIsNot(String rule, String part, String other) {
        String changed = WELLS.replaceFirst(part, other);

        assertThat(changed).isNotEqualTo(WELLS);
        assertThatThrownBy(() -> AknSchema.assertValid(changed.getBytes(StandardCharsets.UTF_8)))
                .as(rule)
                .isInstanceOfAny(SAXException.class, AssertionError.class);
    }
}
