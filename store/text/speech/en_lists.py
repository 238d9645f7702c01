"""The word lists of English prose, read once: heads of posts, bodies, places, family names."""

from __future__ import annotations

from importlib.resources import files


def words(name: str) -> frozenset[str]:
    """Return the words of store/text/lists/en_`name`.txt: one a line, lines with # are comments."""
    lines = files("store.text").joinpath("lists", f"en_{name}.txt").read_text(encoding="utf-8").splitlines()
    return frozenset(line.strip() for line in lines if line.strip() and not line.startswith("#"))


POSTS = words("posts")
BODIES = words("bodies")
PLACES = words("places")
SURNAMES = words("surnames")

HONORIFICS = frozenset(
    "mr mrs ms miss mx dr prof professor sir dame lady lord baroness rev reverend hon comrade madam mme "
    "mister cllr cllrs "
    "doctor datuk dato datin seri encik puan".split()
)
PARTICLES = frozenset("de van der den von bin ibn al el la da dos du di le ter ten y abu ben st".split())
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
    "august "
    "september october november december sept oct nov feb aug apr".split()
)
COMMON = frozenset(
    "the a an this that these those there here it its he she they we i you his her their our my your in "
    "on at by to "
    "of for from with without as if when while after before since during under over about between among "
    "through "
    "against and but or so yet nor not no yes also then thus therefore however meanwhile moreover "
    "furthermore "
    "besides similarly additionally finally first firstly second secondly third thirdly next now today "
    "tomorrow "
    "yesterday recently currently later earlier soon again once all both each every some any many most "
    "more other "
    "another such same what who whom whose which where why how new old last despite although though "
    "because until "
    "unless whether according due based regarding asked one two three four five six seven eight nine ten "
    "nobody "
    "subsequently previously generally especially actually accordingly consequently specifically obviously "
    "undoubtedly fortunately unfortunately initially ultimately overall lastly fourth fourthly fifth fifthly "
    "sixth sixthly simultaneously presently interestingly together "
    "others several none nothing something everything anyone much less few neither either critics "
    "afterwards afterward nowadays eventually suddenly otherwise nevertheless nonetheless "
    "opened reviewed discussed approved moved seconded voted received signed noted reported adjourned called "
    "convened "
    "everyone someone people only even just still already instead indeed perhaps maybe only".split()
)
"""Words that begin a sentence with a capital and are no names."""

VERBAL = frozenset(
    "is are was were be been being has have had will would can could shall should may might must do does "
    "did that "
    "which because if whether than".split()
)
"""Words that show a stretch to be a clause and not a noun phrase."""

ACTS = (
    "spoke attended made delivered visited presided chaired arrived inspected gave took held led hosted "
    "opened met addressed addresses signed accompanied listened participated joined went came received "
    "presented exchanged introduced notified reported felt agreed discussed declined won worked stood looked "
    "smiled nodded laughed wiped picked awarded unveiled convened conveyed organized organised released"
).split()
"""What somebody does at a meeting that is no speech, and shows who a sentence is about."""
