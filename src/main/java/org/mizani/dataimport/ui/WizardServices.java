package org.mizani.dataimport.ui;

import org.mizani.dataimport.Annotations;
import org.mizani.dataimport.Comparisons;
import org.mizani.dataimport.CorrectionQueries;
import org.mizani.dataimport.ImportJobs;
import org.mizani.dataimport.ImportProgress;
import org.mizani.dataimport.ImportQueries;
import org.mizani.dataimport.ImportService;
import org.mizani.dataimport.SheetTexts;
import org.mizani.dataimport.UploadStore;
import org.mizani.dataimport.profile.Profiles;
import org.springframework.stereotype.Component;

/** What the pages of imports work with. */
@Component
record WizardServices(
        ImportService service,
        ImportQueries imports,
        ImportJobs jobs,
        ImportProgress progress,
        CorrectionQueries corrections,
        Comparisons comparisons,
        SheetTexts sheets,
        Annotations annotations,
        UploadStore uploads,
        Profiles profiles) {}
