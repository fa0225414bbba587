package org.mizani.charts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MapTilesTest {

    @Test
    void each_of_the_55_member_states_has_a_tile_of_its_own() {
        assertThat(MapTiles.in("en")).hasSize(55);
        assertThat(MapTiles.in("en")).extracting(MapTile::country).doesNotHaveDuplicates();
        assertThat(MapTiles.in("en"))
                .extracting(tile -> tile.row() + "/" + tile.column())
                .doesNotHaveDuplicates();
    }

    @Test
    void tiles_are_in_reading_order_for_the_keyboard() {
        assertThat(MapTiles.in("en"))
                .isSortedAccordingTo((a, b) -> a.row() == b.row() ? a.column() - b.column() : a.row() - b.row());
    }

    @Test
    void tiles_are_named_in_the_language_of_the_reader() {
        assertThat(MapTiles.in("fr")).extracting(MapTile::name).contains("Somalie", "Tchad");
        assertThat(MapTiles.in("pt")).extracting(MapTile::name).contains("Somália", "Chade");
        assertThat(MapTiles.in("ar")).extracting(MapTile::name).contains("الصومال", "تشاد");
        assertThat(MapTiles.in("sw")).extracting(MapTile::name).contains("Somalia", "Chad");
    }

    @Test
    void only_a_boundary_that_is_not_settled_is_dashed() {
        assertThat(MapTiles.in("en"))
                .filteredOn(MapTile::dashed)
                .singleElement()
                .satisfies(tile -> assertThat(tile.country()).isEqualTo("ESH"));
    }
}
