"""The judge's licences: on what its verdicts count, what else they are, and by which figures."""

import streamlit as st

from simulator.core.licence import Licence
from simulator.core.rubric import Rubric
from simulator.pages.parts.here import Here


def show(here: Here) -> None:
    """A table a rubric for the judge as it stands now; how to examine it where nobody has."""
    w, desk = here.words, here.desk
    if desk.judge is None:
        return
    st.subheader(w("licence.title"))
    st.caption(w("licence.explain"))
    for rubric in sorted(desk.library.rubrics.values(), key=lambda rubric: rubric.lang != here.words.lang):
        licence = desk.store.licence(desk.judge.fingerprint(rubric.lang), desk.library.fingerprints[rubric.id])
        st.markdown(f"**{rubric.title}**")
        if licence is None:
            st.info(w("licence.none"))
            st.code(f"simulator judge check --lang {rubric.lang}", language="sh")
        else:
            _table(here, rubric, licence)


def _table(here: Here, rubric: Rubric, licence: Licence) -> None:
    w, asks = here.words, {criterion.id: criterion.asks for criterion in rubric.criteria}
    st.caption(w("licence.given", model=licence.model, day=f"{licence.at.astimezone():%Y-%m-%d}"))
    rows = [
        {
            w("licence.criterion"): asks.get(trust.criterion, trust.criterion),
            w("licence.counts"): w("licence.yes")
            if trust.licensed
            else w("people.comma").join(w(f"licence.failing.{why}") for why in trust.failing),
            w("licence.calls"): f"{trust.answered} / {trust.asked}",
            w("licence.exact"): _percent(trust.judge.exact),
            w("licence.adjacent"): _percent(trust.judge.adjacent),
            w("licence.kappa"): trust.judge.kappa,
            w("licence.people"): trust.people.kappa,
            w("licence.flips"): _percent(trust.flipped.rate),
        }
        for trust in licence.trusts
    ]
    share, kappa = st.column_config.NumberColumn(format="%.0f %%"), st.column_config.NumberColumn(format="%.2f")
    shapes: dict[str, object] = dict.fromkeys([w("licence.exact"), w("licence.adjacent"), w("licence.flips")], share)
    shapes |= dict.fromkeys([w("licence.kappa"), w("licence.people")], kappa)
    shapes[w("licence.criterion")] = st.column_config.TextColumn(width="medium")
    st.dataframe(rows, hide_index=True, column_config=shapes)


def _percent(share: float | None) -> float | None:
    return None if share is None else 100 * share
