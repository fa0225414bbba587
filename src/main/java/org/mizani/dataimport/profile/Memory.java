package org.mizani.dataimport.profile;

import org.mizani.dataimport.Answers;

/** What people answered about earlier files, by the fingerprint of their headings. */
public interface Memory {

    /** Knows nothing. */
    Memory NONE = fingerprint -> Answers.NONE;

    /** None when no file with these headings was accepted. */
    Answers of(String fingerprint);
}
