STUFF OF NIGHTMERES! ⟦TEAM|United⟧'s ⟦COMPETITION|Europa League⟧ dream goes up in smoke

⟦TEAM|MANCHESTER UNITED⟧ ⟦SCORE|1⟧
⟦TEAM|FENERBAHCE⟧ ⟦SCORE|2⟧

⟦FURNITURE|From NEIL HOBDAY⟧

⟦NORP|TURKISH⟧ despair? ⟦NORP|Turkish⟧ delight, more like.

⟦TEAM|Man Utd⟧ are out of ⟦GPE|Europe⟧. Out of excuses. And, unless somebody finds the receipt for ⟦PERSON|Vaclav Drozd⟧, out of pocket.

The £70m keeper let ⟦PERSON|Serkan Yalçınkaya⟧'s ⟦MINUTE|87th-minute⟧ ⟦G1|pea-roller⟧ through his legs to hand ⟦TEAM|Fenerbahce⟧ a ⟦SCORE|4-3⟧ aggregate win.

⟦VENUE|Old Trafford⟧ was stunned. Then it was furious. Then it was empty.

And to think they were cruising.

⟦PERSON|Kobbie Sterland⟧ had the ⟦TEAM|Red Devils⟧ dreaming when he ⟦G2|rifled home⟧ on ⟦MINUTE|22 minutes⟧ – his 15th ⟦G3|goal⟧ of a stonking first season.

He then trotted up for a penalty on ⟦MINUTE|41⟧.

He stuttered. He shimmied. He whacked it straight down the throat of ⟦PERSON|Altay Özbek⟧.

Silly boy.

⟦PERSON|Edin Begovac⟧ — a man older than some of the stands here — ⟦G4|made the pair of them pay⟧ within ⟦MINUTE|60 seconds of the restart⟧. Up he went at the back stick, and down it came ⟦G5|off the underside of the bar⟧.

Now for ⟦PERSON|Drozd⟧.

The ⟦NORP|Czech⟧ had already flapped at one corner and been rescued by a goalline clearance from ⟦PERSON|Harrison Eley⟧.

When ⟦PERSON|Yalçınkaya⟧ had a go from 30 yards it was more in hope than expectation.

“My granny would've saved it,” said one ⟦TEAM|United⟧ legend on the telly. She's 91.

⟦PERSON|Bruno Marchetti⟧, the boss, backed his man: “He is our goalkeeper. He will be our goalkeeper on ⟦DATE|Sunday⟧.”

And if ⟦PERSON|Sterland⟧ had scored that pen? “Then we are talking about something else,” said ⟦PERSON|Marchetti⟧.

But he didn't. So we're not.
=====GOALS=====
{"id": "G1", "scorer": "Serkan Yalçınkaya", "team": "FENERBAHCE", "minute": 87, "minute_text": "87th-minute", "kind": "shot"}
{"id": "G2", "scorer": "Kobbie Sterland", "team": "MANCHESTER UNITED", "minute": 22, "kind": "shot", "minute_text": "22 minutes"}
{"id": "G3", "scorer": "Kobbie Sterland", "team": "MANCHESTER UNITED", "minute": 22, "kind": "shot"}
{"id": "G4", "scorer": "Edin Begovac", "team": "FENERBAHCE", "kind": "header", "minute_text": "60 seconds of the restart"}
{"id": "G5", "scorer": "Edin Begovac", "team": "FENERBAHCE", "kind": "header"}
