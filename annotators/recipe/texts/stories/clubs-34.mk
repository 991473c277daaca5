⟦GPE|Wollongong⟧'s night as ⟦TEAM|Wolves⟧ shock ⟦TEAM|Macarthur⟧ in ⟦COMPETITION|Australia Cup⟧

⟦COMPETITION|NPL⟧ side ⟦TEAM|Wollongong Wolves⟧ are through to the quarter-finals of the ⟦COMPETITION|Australia Cup⟧ after two ⟦PERSON|Lachlan Ferraro⟧ ⟦G1|goals⟧, the second of them in ⟦MINUTE|extra time⟧, sank ⟦COMPETITION|A-League⟧ club ⟦TEAM|Macarthur FC⟧ ⟦SCORE|3-2⟧ in front of 4,800 at ⟦VENUE|WIN Stadium⟧.

⟦PERSON|Ferraro⟧, a roof tiler by day, ⟦G2|opened his account⟧ in the ⟦MINUTE|18th minute⟧ and captain ⟦PERSON|Josh Whelan⟧ ⟦G3|made it two⟧ by ⟦MINUTE|half-time⟧. ⟦TEAM|Macarthur⟧'s ⟦NORP|Croatian⟧ striker ⟦PERSON|Ante Bašić⟧ ⟦G4|pulled one back⟧ and ⟦PERSON|Dean Okello⟧ ⟦G5|took it to the additional half-hour⟧.

The ⟦TEAM|Bulls⟧ ought to have been ahead, ⟦PERSON|Okello⟧ having gone one-on-one with ⟦TEAM|Wolves⟧ keeper ⟦PERSON|Theo Vassallo⟧ before many had found their seats. Instead, it was the semi-professionals who ⟦G15|led⟧. Right-back ⟦PERSON|Cooper Nash⟧ picked out ⟦PERSON|Whelan⟧, whose mis-hit shot became a pass, and ⟦PERSON|Ferraro⟧ ⟦G6|swept it beyond⟧ ⟦PERSON|Ivan Zelenika⟧ from the edge of the six-yard area.

⟦PERSON|Bašić⟧ thought he'd ⟦G7|equalised⟧ on ⟦MINUTE|26⟧, but replays showed he'd used an arm to steer the ball in. He blazed over twice more and the ⟦G14|second goal⟧, when it came, was a dagger: ⟦PERSON|Ferraro⟧ won a free-kick in the D, ⟦PERSON|Whelan⟧ ⟦G8|whipped it round the wall⟧.

⟦TEAM|Macarthur⟧ coach ⟦PERSON|Dario Petrić⟧ threw on ⟦PERSON|Okello⟧'s brother ⟦PERSON|Samir⟧ at the ⟦MINUTE|break⟧ and moved ⟦PERSON|Kane Thorley⟧ up from full-back. They got what they wanted on ⟦MINUTE|61⟧. ⟦PERSON|Zelenika⟧'s punt was headed on by ⟦PERSON|Thorley⟧, ⟦PERSON|Vassallo⟧ got down well to ⟦PERSON|Samir Okello⟧, but the ball ran loose for ⟦PERSON|Bašić⟧ to ⟦G9|stuff it in⟧. ⟦PERSON|Nash⟧ cleared off the line; ⟦PERSON|Whelan⟧ blocked with his face. And then, just as you started to believe, ⟦PERSON|Dean Okello⟧ cut in on the right, and his ⟦G10|curler⟧ found the far corner. Ninety-one minutes on the clock, and ⟦TEAM|Wolves⟧ hearts broken.

Not so. In the ⟦MINUTE|108th minute⟧ ⟦PERSON|Ferraro⟧ chased a ball that ⟦PERSON|Thorley⟧ should have put into row Z, got to it first, looked across at ⟦PERSON|Zelenika⟧, and ⟦G11|stroked it low into the other corner⟧.

"I'm on a roof at six ⟦DATE|tomorrow⟧," ⟦PERSON|Ferraro⟧ said. "I've ⟦G12|scored some goals⟧ in this league over the years, but ⟦G13|that last one⟧, mate. I couldn't feel my legs before it, and I can't now."
=====GOALS=====
{"id": "G1", "scorer": "Lachlan Ferraro", "team": "Wollongong Wolves", "count": 2}
{"id": "G2", "scorer": "Lachlan Ferraro", "team": "Wollongong Wolves", "minute": 18, "minute_text": "18th minute", "assist": "Josh Whelan", "kind": "shot"}
{"id": "G3", "scorer": "Josh Whelan", "team": "Wollongong Wolves", "kind": "free kick"}
{"id": "G4", "scorer": "Ante Bašić", "team": "Macarthur FC", "minute": 61, "kind": "shot"}
{"id": "G5", "scorer": "Dean Okello", "team": "Macarthur FC", "minute": 91, "kind": "shot"}
{"id": "G6", "scorer": "Lachlan Ferraro", "team": "Wollongong Wolves", "minute": 18, "assist": "Josh Whelan", "kind": "shot"}
{"id": "G7", "scorer": "Ante Bašić", "team": "Macarthur FC", "minute": 26, "minute_text": "26", "outcome": "ruled out"}
{"id": "G8", "scorer": "Josh Whelan", "team": "Wollongong Wolves", "kind": "free kick"}
{"id": "G9", "scorer": "Ante Bašić", "team": "Macarthur FC", "minute": 61, "minute_text": "61", "kind": "shot"}
{"id": "G10", "scorer": "Dean Okello", "team": "Macarthur FC", "minute": 91, "minute_text": "Ninety-one minutes", "kind": "shot"}
{"id": "G11", "scorer": "Lachlan Ferraro", "team": "Wollongong Wolves", "minute": 108, "minute_text": "108th minute", "kind": "shot"}
{"id": "G12", "scorer": "Lachlan Ferraro", "scope": "background"}
{"id": "G13", "scorer": "Lachlan Ferraro", "team": "Wollongong Wolves", "minute": 108, "kind": "shot"}
{"id": "G14", "scorer": "Josh Whelan", "team": "Wollongong Wolves", "kind": "free kick"}
{"id": "G15", "scorer": "Lachlan Ferraro", "team": "Wollongong Wolves", "minute": 18, "assist": "Josh Whelan", "kind": "shot"}
