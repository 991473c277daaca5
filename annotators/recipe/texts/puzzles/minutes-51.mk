⟦PERSON|Ribas⟧ at the ⟦G1|double⟧ as ⟦TEAM|Al-Hilal⟧ win ⟦GPE|Riyadh⟧ derby
⟦GPE|Riyadh⟧: ⟦NORP|Brazilian⟧ playmaker ⟦PERSON|Jonathan Ribas⟧ ⟦G2|scored twice⟧ after the ⟦MINUTE|interval⟧ as ⟦TEAM|Al-Hilal⟧ recovered to defeat ⟦TEAM|Al-Nassr⟧ ⟦SCORE|3-1⟧ in the ⟦COMPETITION|Saudi Pro League⟧ on ⟦DATE|Thursday⟧ and stretch their unbeaten run to 14.
The visitors got off to a dream start at ⟦VENUE|Kingdom Arena⟧ when ⟦PERSON|Majed Al-Otaibi⟧ ⟦G3|headed them in front⟧ after only ⟦MINUTE|five minutes⟧. ⟦PERSON|Fahad Al-Qahtani⟧'s corner was flicked on at the near post, off a blue shirt or a yellow one, and ⟦PERSON|Al-Otaibi⟧ did not have to jump.
Shocked, the home team took a little time to get going. ⟦PERSON|Saad Bakri⟧'s shot was blocked; ⟦PERSON|Ribas⟧ went on a dribble and fell; ⟦NORP|Swedish⟧ forward ⟦PERSON|Mikael Berglund⟧ volleyed into the crowd. ⟦PERSON|Al-Qahtani⟧ might have made it two but for the outstretched arm of ⟦PERSON|Nawaf Hakim⟧.
⟦PERSON|Berglund⟧ eventually made them pay ⟦MINUTE|eleven minutes before half-time⟧. ⟦PERSON|Abdulrahman Saeed⟧ lost possession to him, got it back, lost it again, and the ⟦NORP|Swede⟧'s angled shot ⟦G4|beat⟧ his goalkeeper on the inside.
The ⟦G5|goal⟧ that put the leaders ahead was worthy of any match. It arrived on the ⟦MINUTE|hour⟧. ⟦PERSON|Ribas⟧, never looking at anything but the ball, ⟦G6|found the postage stamp⟧ with a free-kick from the right that most would have crossed.
⟦TEAM|Al-Nassr⟧ responded with a shot by ⟦PERSON|Al-Otaibi⟧ that skimmed the bar and one by ⟦PERSON|Al-Qahtani⟧ that didn't. But the contest was over ⟦MINUTE|ten minutes from full-time⟧: a counter, three against two, ⟦PERSON|Berglund⟧ to ⟦PERSON|Ribas⟧, and the ⟦G7|third⟧.
"The ⟦G8|second goal⟧ changed their mind. They were very organised," said the ⟦TEAM|Al-Hilal⟧ coach. "We started badly, the ⟦G9|goal⟧ was a present. We showed we can react."
The ⟦NORP|Saudi⟧ champions play the same opponents in the ⟦COMPETITION|King's Cup⟧ ⟦DATE|next month⟧.
=====GOALS=====
{"id": "G1", "scorer": "Jonathan Ribas", "team": "Al-Hilal", "count": 2}
{"id": "G2", "scorer": "Jonathan Ribas", "team": "Al-Hilal", "count": 2}
{"id": "G3", "scorer": "Majed Al-Otaibi", "team": "Al-Nassr", "minute": 5, "kind": "header", "assist": "Fahad Al-Qahtani", "score": "0-1", "minute_text": "only five minutes"}
{"id": "G4", "scorer": "Mikael Berglund", "team": "Al-Hilal", "minute": 34, "kind": "shot", "score": "1-1", "minute_text": "eleven minutes before half-time"}
{"id": "G5", "scorer": "Jonathan Ribas", "team": "Al-Hilal", "minute": 60, "kind": "free kick"}
{"id": "G6", "scorer": "Jonathan Ribas", "team": "Al-Hilal", "minute": 60, "kind": "free kick", "score": "2-1", "minute_text": "on the hour"}
{"id": "G7", "scorer": "Jonathan Ribas", "team": "Al-Hilal", "minute": 80, "kind": "shot", "assist": "Mikael Berglund", "score": "3-1", "minute_text": "ten minutes from full-time"}
{"id": "G8", "scorer": "Jonathan Ribas", "team": "Al-Hilal", "minute": 60, "kind": "free kick"}
{"id": "G9", "scorer": "Majed Al-Otaibi", "team": "Al-Nassr", "minute": 5, "kind": "header", "assist": "Fahad Al-Qahtani"}
