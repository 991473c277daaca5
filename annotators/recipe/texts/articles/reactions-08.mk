‘A point’s no good to us’ – ⟦PERSON|Dunphy⟧ rues soft second after ⟦TEAM|Iceland⟧ strike late

⟦PERSON|Michelle Dunphy⟧ did not hide her disappointment after the ⟦TEAM|Republic of Ireland⟧ were pegged back twice by ⟦TEAM|Iceland⟧ in ⟦GPE|Dublin⟧, a ⟦SCORE|2-2⟧ draw that leaves the ⟦TEAM|Girls in Green⟧ hanging on in ⟦COMPETITION|League A⟧ of the ⟦COMPETITION|Nations League⟧.

⟦PERSON|Aoife Brannigan⟧’s ⟦G1|double⟧ looked to have earned a precious victory at ⟦VENUE|Tallaght Stadium⟧, but ⟦PERSON|Katla Sigurdsdóttir⟧ ⟦G2|popped up with a second equaliser⟧ after ⟦MINUTE|88 minutes⟧ when goalkeeper ⟦PERSON|Ellen Tyrrell⟧ spilled a corner under no great pressure.

“A point’s no good to us, let’s be honest,” the ⟦TEAM|Ireland⟧ manager told ⟦ORG|RTÉ⟧. “I’m proud of the girls for 80 minutes and I’m cross about ten. You score twice at home against ⟦TEAM|Iceland⟧, you need to be winning the match. The ⟦G3|second goal⟧ is so soft. It’s a routine catch. Ellen knows it, she’s in bits inside there.”

⟦PERSON|Brannigan⟧ ⟦G4|gave the hosts the lead⟧ in the ⟦MINUTE|21st minute⟧ with a fierce ⟦G5|strike⟧ that kissed the post on its way in. ⟦TEAM|Iceland⟧’s answer was swift: ⟦MINUTE|two minutes later⟧ ⟦PERSON|Petra Vondrova⟧, born in ⟦GPE|Reykjavik⟧ to ⟦NORP|Czech⟧ parents, ⟦G6|glanced home⟧ a free kick, a ⟦G7|header⟧ ⟦PERSON|Tyrrell⟧ got fingers to.

⟦TEAM|Ireland⟧’s ⟦G8|second⟧ was all about ⟦PERSON|Róisín Keaveney⟧. She robbed a dawdling defender after ⟦MINUTE|an hour⟧ and squared for ⟦PERSON|Brannigan⟧, who could not miss and ⟦G9|didn’t⟧.

“⟦PERSON|Róisín⟧ does all the work for that, I just stand there,” ⟦PERSON|Brannigan⟧ said. “It’s ⟦G10|11 goals⟧ for my country now but I’d swap every one of them to be going to a ⟦COMPETITION|World Cup⟧. We’ve only ourselves to blame. When they ⟦G11|equalised⟧ the first time we responded. The second time there was no time to respond.”

⟦PERSON|Sigurdsdóttir⟧ came within a lick of paint of stealing it altogether in ⟦MINUTE|injury time⟧, her shot flashing across the face. The ⟦NORP|Icelandic⟧ captain described the match as “a proper fight”.

⟦PERSON|Dunphy⟧, out of contract ⟦DATE|next summer⟧, batted away a question about her future. “Ask me when I’ve slept.”
=====GOALS=====
{"id": "G1", "scorer": "Aoife Brannigan", "team": "Republic of Ireland", "count": 2}
{"id": "G2", "scorer": "Katla Sigurdsdóttir", "team": "Iceland", "minute": 88, "minute_text": "88 minutes"}
{"id": "G3", "scorer": "Katla Sigurdsdóttir", "team": "Iceland", "minute": 88}
{"id": "G4", "scorer": "Aoife Brannigan", "team": "Republic of Ireland", "minute": 21, "kind": "shot", "minute_text": "21st minute"}
{"id": "G5", "scorer": "Aoife Brannigan", "team": "Republic of Ireland", "minute": 21, "kind": "shot", "minute_text": "21st minute"}
{"id": "G6", "scorer": "Petra Vondrova", "team": "Iceland", "minute": 23, "kind": "header", "minute_text": "two minutes later"}
{"id": "G7", "scorer": "Petra Vondrova", "team": "Iceland", "minute": 23, "kind": "header", "minute_text": "two minutes later"}
{"id": "G8", "scorer": "Aoife Brannigan", "team": "Republic of Ireland", "minute": 60, "assist": "Róisín Keaveney", "score": "2-1", "minute_text": "an hour"}
{"id": "G9", "scorer": "Aoife Brannigan", "team": "Republic of Ireland", "minute": 60, "assist": "Róisín Keaveney", "minute_text": "an hour"}
{"id": "G10", "scorer": "Aoife Brannigan", "team": "Republic of Ireland", "scope": "background", "count": 11}
{"id": "G11", "scorer": "Petra Vondrova", "team": "Iceland", "minute": 23, "kind": "header"}
