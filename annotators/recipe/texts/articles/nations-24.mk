⟦TEAM|Oman⟧ hold hosts ⟦TEAM|Kuwait⟧ to ⟦SCORE|2-2⟧ draw in ⟦COMPETITION|Gulf Cup⟧ opener
⟦GPE|Kuwait City⟧: ⟦TEAM|Oman⟧ twice came from behind to share the points with hosts ⟦TEAM|Kuwait⟧ in the opening match of the ⟦COMPETITION|Gulf Cup⟧, played at the ⟦VENUE|Jaber Al-Ahmad International Stadium⟧ ⟦DATE|yesterday⟧ before a full house and a number of high dignitaries.
After an opening ceremony of more than one hour and fireworks, it was ⟦TEAM|Kuwait⟧ who gave the first spark on the pitch. In the ⟦MINUTE|minute 24⟧, the winger ⟦PERSON|Yousef Al-Fadhli⟧ made a nice dribble and his cross found ⟦PERSON|Mishal Al-Enezi⟧, whose ⟦G1|header⟧ was too strong for the ⟦NORP|Omani⟧ keeper ⟦PERSON|Ahmed Al-Rawahi⟧.
The ⟦NORP|Omani⟧ reply did not delay. ⟦MINUTE|Four minutes⟧ was enough for ⟦PERSON|Omar Al-Shanfari⟧ to ⟦G2|equalise⟧, after he profited from a wrong back pass by defender ⟦PERSON|Bader Al-Subaie⟧ and ⟦G3|put it in the empty goal⟧.
In the second half ⟦TEAM|Al Azraq⟧ entered with big pressure. ⟦PERSON|Fahad Marzouq⟧ hit the post in the ⟦MINUTE|minute 52⟧ and ⟦PERSON|Al-Rawahi⟧ made two brave saves. In the ⟦MINUTE|minute 66⟧, ⟦PERSON|Al-Subaie⟧ corrected his mistake: he went up for a corner kick, the ball came to him after a scramble, and he ⟦G4|shot it into the net⟧ to bring the fans to their feet.
But ⟦TEAM|Oman⟧ refused to surrender and in the ⟦MINUTE|last minute of the original time⟧ the ⟦NORP|Iranian⟧ referee gave a penalty for them after handball of ⟦PERSON|Marzouq⟧. ⟦PERSON|Salim Al-Busaidi⟧, the captain with the cold nerves, ⟦G6|executed it successfully⟧, sending goalkeeper ⟦PERSON|Jassim Al-Kindi⟧ to the other side.
⟦TEAM|Oman⟧ coach ⟦PERSON|Branko Ivković⟧ praised the spirit of his players. "To come back two times here is not easy. We also missed the chance of a third goal," he said in the press conference.
His ⟦NORP|Argentine⟧ counterpart ⟦PERSON|Juan Carlos Pizzaro⟧ said: "We lost two points with our hands. The draw is like defeat."
⟦TEAM|Kuwait⟧ will play ⟦TEAM|Bahrain⟧ on ⟦DATE|Tuesday⟧, and ⟦TEAM|Oman⟧, whose supporters came from ⟦GPE|Muscat⟧ in 40 buses, will meet ⟦TEAM|Iraq⟧.
=====GOALS=====
{"id": "G1", "scorer": "Mishal Al-Enezi", "team": "Kuwait", "minute": 24, "kind": "header", "assist": "Yousef Al-Fadhli", "minute_text": "minute 24"}
{"id": "G2", "scorer": "Omar Al-Shanfari", "team": "Oman", "minute": 28, "kind": "shot", "minute_text": "Four minutes", "score": "1-1"}
{"id": "G3", "scorer": "Omar Al-Shanfari", "team": "Oman", "minute": 28, "kind": "shot"}
{"id": "G4", "scorer": "Bader Al-Subaie", "team": "Kuwait", "minute": 66, "kind": "shot", "minute_text": "minute 66"}
{"id": "G6", "scorer": "Salim Al-Busaidi", "team": "Oman", "minute": 90, "kind": "penalty", "minute_text": "last minute of the original time"}
