package org.mizani.dataimport;

import java.time.Instant;
import org.mizani.provenance.ImportId;

/** An acceptance under way: under which number, and from when on its claims are known. */
record Storing(ImportId id, Instant recordedFrom) {}
