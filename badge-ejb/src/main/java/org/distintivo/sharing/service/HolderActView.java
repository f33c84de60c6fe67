package org.distintivo.sharing.service;

import java.time.Instant;
import org.distintivo.sharing.domain.HolderAct;

/** Something that a holder did with a badge. */
public record HolderActView(HolderAct.Kind kind, Instant at) {}
