package recital.source;

import java.nio.charset.StandardCharsets;

/** Reads Akoma Ntoso XML as the United Nations publishes it (AKN4UN). */
final class AknReader implements Reader {

    @Override
    public boolean accepts(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 4096), StandardCharsets.UTF_8);
        return head.contains("<akomaNtoso");
    }

    @Override
    public Source read(byte[] bytes, Limits limits) throws SourceException {
        throw new SourceException("Akoma Ntoso cannot be read yet");
    }
}
