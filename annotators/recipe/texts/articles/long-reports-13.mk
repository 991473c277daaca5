⟦COMPETITION|World Cup⟧ qualifying: ⟦TEAM|Socceroo⟧ hearts broken? Not ⟦DATE|tonight⟧, says ⟦PERSON|Mabil-Deng⟧

⟦GPE|Jeddah⟧: ⟦TEAM|Australia⟧ are going to the ⟦COMPETITION|World Cup⟧ for a seventh consecutive time, and they're going because ⟦PERSON|Thiik Mabil-Deng⟧, on as a substitute and playing on one good ankle, refused to accept what everyone else in the ⟦VENUE|King Abdullah Sports City⟧ had.

With ⟦MINUTE|88 minutes⟧ gone ⟦TEAM|Saudi Arabia⟧ were going through. They'd ⟦G1|taken the lead⟧, they had been the better team and the crowd of 58,000 had started on the songs. A ⟦SCORE|1-0⟧ defeat would've meant the play-offs, two more flights, and an inquest.

Then ⟦PERSON|Mabil-Deng⟧ ⟦G2|scored⟧. Then he ⟦G3|did it again⟧.

"I've no words, and my wife will tell you that's rare," said coach ⟦PERSON|Paul Trimboli-Wright⟧, hoarse and soaked. "In the sheds at ⟦MINUTE|half-time⟧ we were flat. We'd lost ⟦PERSON|Harry⟧, we'd lost ⟦PERSON|Jacko⟧. Sometimes you just need somebody daft enough to have a go."

⟦PERSON|Harry⟧ is ⟦PERSON|Harry Souness-Bell⟧, whose evening ended in the ⟦MINUTE|19th minute⟧ with a dislocated shoulder. ⟦PERSON|Jacko⟧, or ⟦PERSON|Jackson Irvine-Todd⟧, was sent off. There's no dispute about the second yellow, for a pull on ⟦PERSON|Nawaf Al-Ghamdi-Faraj⟧; the first, for kicking the ball away, was harsh. The ⟦NORP|Australians⟧ thus faced the last 50 minutes with ten.

Perhaps that released them. Beforehand they'd been cautious, content to keep their shape while ⟦PERSON|Musab Al-Juwayr-Saad⟧ and company passed around it. Goalkeeper ⟦PERSON|Joe Gauci-Miles⟧ made four saves before the ⟦MINUTE|break⟧, one of them, from an ⟦PERSON|Al-Ghamdi-Faraj⟧ header, worthy of any tournament.

He could do little about the ⟦G4|goal⟧. ⟦PERSON|Al-Juwayr-Saad⟧'s shot, struck through a crowd from the corner of the box, ⟦G5|went in⟧ off the heel of ⟦PERSON|Miloš Vuković-Dunn⟧, and though some at first awarded it to the defender, the ⟦ORG|Asian Football Confederation⟧ was satisfied that it had been on target. It came five minutes before ⟦PERSON|Irvine-Todd⟧'s red card, which in turn came on the stroke of ⟦MINUTE|half-time⟧.

After it the ⟦TEAM|Saudis⟧ thought they had two. A clever free-kick routine between ⟦PERSON|Al-Ghamdi-Faraj⟧ and ⟦PERSON|Hassan Tambakti-Omar⟧ ended with the latter ⟦G6|rolling the ball in⟧, but the whistle had gone for a block on ⟦PERSON|Gauci-Miles⟧'s view. The protests lasted three minutes and produced two cards, one for the ⟦NORP|Italian⟧ coach, ⟦PERSON|Ruggero Mancinelli⟧.

"That one was good, it was a ⟦G7|goal⟧," ⟦PERSON|Mancinelli⟧ maintained. "If it counts, we're champions of the group. It didn't count and so we're here, and I congratulate ⟦TEAM|Australia⟧."

In the ⟦MINUTE|64th⟧ came ⟦PERSON|Mabil-Deng⟧, a winger from ⟦GPE|Adelaide⟧ who was born in a camp in ⟦GPE|Kakuma⟧ and who'd had an injection in his ankle only that morning. His first run took him past two men and ended in a corner. His second drew a save. With a ⟦MINUTE|minute to play⟧ plus stoppages, a throw from ⟦PERSON|Cameron Burgess-Vale⟧ bounced once in a packed goalmouth and he ⟦G8|hooked it over his shoulder⟧, and ⟦PERSON|Mohammed Al-Owais-Rashed⟧ could only ⟦G9|help it into the roof of the net⟧.

One-all wasn't enough. The arithmetic, because of ⟦TEAM|Japan⟧'s win in ⟦GPE|Jakarta⟧, was that only three points would do. The board showed eight. In the ⟦MINUTE|seventh⟧, ⟦PERSON|Gauci-Miles⟧ cleared upfield; ⟦PERSON|Tambakti-Omar⟧ slipped; the substitute was away. He said later that he'd looked for someone to pass to. There was nobody. So he shot, and it ⟦G10|went under the goalkeeper⟧, and the bench ended up somewhere near the corner flag.

The ⟦G11|winner⟧ will be replayed for decades. The ⟦G12|equaliser⟧ deserves to be. ⟦ORG|Football Australia⟧'s chief executive called it the best night since ⟦GPE|Montevideo⟧'s revenge in ⟦DATE|2005⟧, when ⟦PERSON|John Aloisi⟧'s penalty won the shoot-out against ⟦TEAM|Uruguay⟧.

⟦PERSON|Mabil-Deng⟧, who's 23 and plays for ⟦TEAM|Heidenheim⟧, was asked which he preferred. "The ⟦G13|second⟧ one. My ankle hurt less by then."

⟦TEAM|Australia⟧ finish the campaign at home to ⟦TEAM|Indonesia⟧ ⟦DATE|next month⟧. By then ⟦PERSON|Souness-Bell⟧ will have had surgery. The rest may have slept.
=====GOALS=====
{"id": "G1", "scorer": "Musab Al-Juwayr-Saad", "team": "Saudi Arabia", "minute": 40, "kind": "shot"}
{"id": "G2", "scorer": "Thiik Mabil-Deng", "team": "Australia", "minute": 89, "assist": "Cameron Burgess-Vale", "kind": "shot"}
{"id": "G3", "scorer": "Thiik Mabil-Deng", "team": "Australia", "minute": 90, "added": 7, "kind": "shot", "assist": "Joe Gauci-Miles"}
{"id": "G4", "scorer": "Musab Al-Juwayr-Saad", "team": "Saudi Arabia", "minute": 40, "kind": "shot"}
{"id": "G5", "scorer": "Musab Al-Juwayr-Saad", "team": "Saudi Arabia", "minute": 40, "kind": "shot"}
{"id": "G6", "scorer": "Hassan Tambakti-Omar", "team": "Saudi Arabia", "outcome": "ruled out", "kind": "shot"}
{"id": "G7", "scorer": "Hassan Tambakti-Omar", "team": "Saudi Arabia", "outcome": "ruled out", "kind": "shot"}
{"id": "G8", "scorer": "Thiik Mabil-Deng", "team": "Australia", "minute": 89, "assist": "Cameron Burgess-Vale", "kind": "shot", "minute_text": "minute to play"}
{"id": "G9", "scorer": "Thiik Mabil-Deng", "team": "Australia", "minute": 89, "assist": "Cameron Burgess-Vale", "kind": "shot", "minute_text": "minute to play"}
{"id": "G10", "scorer": "Thiik Mabil-Deng", "team": "Australia", "minute": 90, "added": 7, "kind": "shot", "assist": "Joe Gauci-Miles"}
{"id": "G11", "scorer": "Thiik Mabil-Deng", "team": "Australia", "minute": 90, "added": 7, "kind": "shot", "assist": "Joe Gauci-Miles"}
{"id": "G12", "scorer": "Thiik Mabil-Deng", "team": "Australia", "minute": 89, "assist": "Cameron Burgess-Vale", "kind": "shot"}
{"id": "G13", "scorer": "Thiik Mabil-Deng", "team": "Australia", "minute": 90, "added": 7, "kind": "shot", "assist": "Joe Gauci-Miles"}
