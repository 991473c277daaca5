⟦PERSON|Trinity⟧'s ⟦G1|goal⟧ enough for ⟦TEAM|Villa⟧ to squeeze past ⟦TEAM|Bees⟧

⟦PERSON|Owen Trinity⟧, a full-back who has spent three years being told to stay where he is, did not stay there in the ⟦MINUTE|74th minute⟧, and ⟦TEAM|Aston Villa⟧ have his disobedience to thank for a victory over ⟦TEAM|Brentford⟧ that takes them to fourth. ⟦PERSON|Hazem El-Gohary⟧ had ⟦G2|put them ahead⟧; ⟦PERSON|Sverre Bjelland⟧ ⟦G3|levelled⟧; each side also had a ⟦G4|goal⟧ disallowed, so there was plenty for everyone to be annoyed by.

That was ⟦PERSON|Trinity⟧'s first ⟦G5|goal⟧ at ⟦VENUE|Villa Park⟧. He set off when ⟦PERSON|Callum Osterley⟧ lost the ball on halfway, and nobody went with him, on the assumption, one supposes, that he would presently stop. ⟦PERSON|El-Gohary⟧ held it up, waited, and was tackled. The ball broke. ⟦PERSON|Trinity⟧ took a touch before ⟦G6|finishing⟧ across ⟦PERSON|Pau Ferrer-Sanz⟧, and then, having no precedent, stood still.

⟦PERSON|El-Gohary⟧'s own was an early affair. ⟦PERSON|Matthew Witton⟧'s pass, through the legs of ⟦PERSON|Jacob Kew⟧, had the ⟦NORP|Egyptian⟧ running at the last man after ⟦MINUTE|nine minutes⟧; he went outside him and ⟦G7|struck it low into the corner⟧, his ⟦G8|14th⟧ of the campaign. He might have had a second before the quarter-hour, ⟦PERSON|Ferrer-Sanz⟧ turning one round a post, and in the ⟦MINUTE|33rd minute⟧ he lashed another into the stand. He is a man of appetites.

⟦TEAM|Brentford⟧ are never without a set-piece. Their ⟦G9|equaliser⟧, with ⟦MINUTE|five minutes of the half left⟧, came from the eighth long throw that the ⟦NORP|Norwegian⟧'s marker had been asked to deal with; he had dealt with seven. ⟦PERSON|Bjelland⟧ ⟦G10|got his head to it⟧ and it dropped in. It was noted that he had also ⟦G11|scored⟧ against ⟦TEAM|Villa⟧ in the ⟦COMPETITION|Carabao Cup⟧ in ⟦DATE|September⟧, from, it hardly needs saying, a throw.

In the ⟦MINUTE|62nd minute⟧ ⟦PERSON|El-Gohary⟧ turned ⟦PERSON|Kew⟧, shot, and ⟦G12|found the roof of the net⟧, but a flag had been up for so long that only he and the scoreboard operator had missed it. ⟦PERSON|Osterley⟧ had an effort saved on ⟦MINUTE|66⟧, ⟦PERSON|Witton⟧ was replaced, and ⟦GPE|Birmingham⟧ grew restless. Then ⟦PERSON|Trinity⟧.

There was a postscript. ⟦MINUTE|Two minutes from the end⟧, with both goalkeepers in the same penalty area, ⟦PERSON|Kew⟧ ⟦G13|headed in⟧ from a corner, and was on his way to those in red and white when VAR took an interest. ⟦PERSON|Bjelland⟧, it was decided, had held someone. "He's held somebody? There's six of them holding somebody," said ⟦PERSON|Russ Aldridge⟧, the ⟦TEAM|Brentford⟧ manager. "Their ⟦G14|second⟧ comes when we've lost it cheaply, and you can't, here. But ⟦G15|ours⟧ was a goal, and I'd say it to the ⟦ORG|BBC⟧ or anyone."

The ⟦TEAM|Bees⟧, who had won at ⟦TEAM|Fulham⟧ in ⟦DATE|midweek⟧, remain 11th.
=====GOALS=====
{"id": "G1", "scorer": "Owen Trinity", "team": "Aston Villa", "minute": 74, "kind": "shot", "minute_text": "74th minute"}
{"id": "G2", "scorer": "Hazem El-Gohary", "team": "Aston Villa", "minute": 9, "kind": "shot", "assist": "Matthew Witton"}
{"id": "G3", "scorer": "Sverre Bjelland", "team": "Brentford", "minute": 40, "kind": "header"}
{"id": "G4", "scorer": "Hazem El-Gohary; Jacob Kew", "count": 2, "outcome": "ruled out"}
{"id": "G5", "scorer": "Owen Trinity", "team": "Aston Villa", "minute": 74, "kind": "shot"}
{"id": "G6", "scorer": "Owen Trinity", "team": "Aston Villa", "minute": 74, "kind": "shot"}
{"id": "G7", "scorer": "Hazem El-Gohary", "team": "Aston Villa", "minute": 9, "kind": "shot", "assist": "Matthew Witton", "minute_text": "nine minutes"}
{"id": "G8", "scorer": "Hazem El-Gohary", "team": "Aston Villa", "minute": 9, "kind": "shot", "assist": "Matthew Witton", "minute_text": "nine minutes"}
{"id": "G9", "scorer": "Sverre Bjelland", "team": "Brentford", "minute": 40, "kind": "header", "minute_text": "five minutes of the half left"}
{"id": "G10", "scorer": "Sverre Bjelland", "team": "Brentford", "minute": 40, "kind": "header", "minute_text": "five minutes of the half left"}
{"id": "G11", "scorer": "Sverre Bjelland", "team": "Brentford", "scope": "background"}
{"id": "G12", "scorer": "Hazem El-Gohary", "team": "Aston Villa", "minute": 62, "kind": "shot", "outcome": "ruled out", "minute_text": "62nd minute"}
{"id": "G13", "scorer": "Jacob Kew", "team": "Brentford", "minute": 88, "kind": "header", "outcome": "ruled out", "minute_text": "Two minutes from the end"}
{"id": "G14", "scorer": "Owen Trinity", "team": "Aston Villa", "minute": 74, "kind": "shot"}
{"id": "G15", "scorer": "Jacob Kew", "team": "Brentford", "minute": 88, "kind": "header", "outcome": "ruled out"}
