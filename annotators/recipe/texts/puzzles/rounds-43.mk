⟦PERSON|Ruby Castle⟧: ‘Dad filmed every goal on a phone with a cracked screen’
⟦FURNITURE|Interview by Hannah Prowse⟧
There is a folder on ⟦PERSON|Gary Castle⟧’s laptop called RUBY DO NOT DELETE. It holds 611 clips, most of them under 12 seconds and all with a line through the middle.
In the earliest she is six, wearing a bib to her ankles, and ⟦G1|scores⟧ past a boy who has sat down. In the latest, from a fortnight ago, she is 25, the ⟦TEAM|Aston Villa⟧ captain, and it’s the ⟦G2|second⟧ of her goals against ⟦TEAM|Leicester⟧, the ⟦G3|lob⟧. “I’d seen ⟦PERSON|Bryony Lee⟧ off her line all match,” ⟦PERSON|Ruby⟧ says. “You can hear Dad say no, no, no, yes.”
Clip 112 is an ⟦COMPETITION|FA Youth Cup⟧ tie, ⟦TEAM|Villa⟧ v ⟦TEAM|Birmingham⟧. ⟦TEAM|Blues⟧ are ⟦SCORE|1-0⟧ up, ⟦PERSON|Mollie Prime⟧ having just ⟦G4|poked them ahead⟧. ⟦PERSON|Ruby⟧ ⟦G5|equalises⟧ with a half-volley and runs so far that she has to be fetched. Clip 197 is her professional debut: five minutes as a sub, no touches. “He still filmed it.” Clip 230 is ⟦TEAM|Reading⟧ and the ⟦G6|first⟧ that counted, in off ⟦PERSON|Natasha Dowling⟧. Clip 241 is the broken ankle. He filmed the floor.
There follows a gap of 11 months. Then a ⟦G7|brace⟧ at ⟦TEAM|Bristol City⟧, both tap-ins, both from ⟦PERSON|Aimée Laurent⟧; a curler that hit the angle in the derby; a ⟦G8|penalty⟧ to beat ⟦TEAM|Everton⟧; and a wet evening at ⟦VENUE|Villa Park⟧ when ⟦TEAM|Chelsea⟧ were two up through ⟦PERSON|Inés Castellanos⟧ and ⟦PERSON|Castle⟧ ⟦G9|scored three⟧ in the ⟦MINUTE|last 20 minutes⟧. The picture shakes so much on the ⟦G10|third⟧ that you can’t see it go in. “You don’t need to,” he says.
Not all of the 611 are goals. He’s kept the misses. There’s the open goal at ⟦TEAM|Brighton⟧, the header over at ⟦VENUE|Wembley⟧ in the ⟦DATE|2024⟧ semi, a penalty ⟦PERSON|Rachel Oyston⟧ saved with her face.
⟦TEAM|Villa⟧ are fifth, three points off ⟦NORP|European⟧ football with a match in hand, and play ⟦TEAM|Manchester United⟧ on ⟦DATE|Sunday⟧. ⟦PERSON|Haruka Sasagawa⟧’s ⟦G11|goals⟧ have carried ⟦TEAM|United⟧ to second.
“I’m getting him a new phone for ⟦DATE|Christmas⟧,” she says. He looks horrified.
⟦FURNITURE|Watch the full film on our YouTube channel⟧
=====GOALS=====
{"id": "G1", "scorer": "Ruby Castle", "scope": "background"}
{"id": "G2", "scorer": "Ruby Castle", "team": "Aston Villa", "scope": "background", "kind": "shot"}
{"id": "G3", "scorer": "Ruby Castle", "team": "Aston Villa", "scope": "background", "kind": "shot"}
{"id": "G4", "scorer": "Mollie Prime", "team": "Birmingham", "scope": "background"}
{"id": "G5", "scorer": "Ruby Castle", "team": "Aston Villa", "scope": "background", "kind": "volley"}
{"id": "G6", "scorer": "Ruby Castle", "team": "Aston Villa", "scope": "background"}
{"id": "G7", "scorer": "Ruby Castle", "team": "Aston Villa", "scope": "background", "count": 2, "assist": "Aimée Laurent"}
{"id": "G8", "scorer": "Ruby Castle", "team": "Aston Villa", "scope": "background", "kind": "penalty"}
{"id": "G9", "scorer": "Ruby Castle", "team": "Aston Villa", "scope": "background", "count": 3}
{"id": "G10", "scorer": "Ruby Castle", "team": "Aston Villa", "scope": "background"}
{"id": "G11", "scorer": "Haruka Sasagawa", "team": "Manchester United", "scope": "background"}
