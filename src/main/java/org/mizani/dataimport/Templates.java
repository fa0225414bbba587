package org.mizani.dataimport;

import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mizani.dataimport.profile.Profile;
import org.mizani.dataimport.profile.Profiles;
import org.mizani.dataimport.profile.TemplateTexts;
import org.mizani.dataimport.workbook.TemplateWorkbook;
import org.mizani.dataimport.workbook.TemplateWorkbook.Offered;
import org.springframework.stereotype.Service;

/** Workbooks to fill in, with the names that the registers know at this moment. */
@Service
public class Templates {

    private static final String OTHER = "a name that no register has";

    private final Profiles profiles;
    private final Collection<CodeList> lists;

    Templates(Profiles profiles, Collection<CodeList> lists) {
        this.profiles = profiles;
        this.lists = lists;
    }

    public List<Profile> all() {
        return profiles.all().stream().filter(Profile::template).toList();
    }

    public Optional<Profile> byId(String id) {
        return profiles.byId(id).filter(Profile::template);
    }

    /** The bytes of an {@code .xlsx}. */
    public byte[] workbook(Profile profile, TemplateTexts texts) throws IOException {
        Map<String, Offered> offered = new HashMap<>();
        for (CodeList list : lists) {
            if (profile.columns().stream().anyMatch(c -> list.name().equals(c.list()))) {
                boolean open = list.asNew(OTHER) instanceof CodeList.Match.New;
                offered.put(list.name(), new Offered(list.choices(texts.locale()), open));
            }
        }
        return TemplateWorkbook.write(profile, texts, offered);
    }
}
