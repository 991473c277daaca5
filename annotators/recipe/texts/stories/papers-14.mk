⟦TEAM|Oman⟧ into ⟦COMPETITION|Gulf Cup⟧ semis after beating ⟦TEAM|UAE⟧
KUWAIT CITY: ⟦TEAM|Oman⟧ booked a place in the semi-finals of the ⟦COMPETITION|Gulf Cup⟧ when they defeated the ⟦TEAM|United Arab Emirates⟧ ⟦SCORE|2-1⟧ in ⟦COMPETITION|Group A⟧ at the ⟦VENUE|Jaber Al-Ahmad Stadium⟧ ⟦DATE|yesterday⟧.
⟦PERSON|Hamad Al-Rashdi⟧ proved the hero with the ⟦G1|winning goal⟧ in the ⟦MINUTE|76th minute⟧, after an earlier ⟦G2|header⟧ by ⟦PERSON|Yousuf Al-Balushi⟧ had been cancelled out by a ⟦G3|penalty⟧ from ⟦PERSON|Tariq Al-Mansoori⟧.
The ⟦NORP|Omani⟧ team entered the match needing only a draw and they started with courage. ⟦PERSON|Al-Rashdi⟧ raised a corner in the ⟦MINUTE|10th minute⟧ and ⟦PERSON|Al-Balushi⟧ ⟦G4|put it in the goal⟧ in the crowd of players.
The ⟦TEAM|UAE⟧ tried to answer by ⟦PERSON|Saif Al-Hosani⟧, whose shot passed near the post, and by ⟦PERSON|Al-Mansoori⟧, whose header was controlled by goalkeeper ⟦PERSON|Khalid Bughammar⟧ in two times. ⟦PERSON|Al-Balushi⟧ wasted the chance of the second when he kicked above the crossbar, being alone.
After the ⟦MINUTE|break⟧ the ⟦NORP|Emirati⟧ side pressed and got a spot kick for a handball. ⟦PERSON|Al-Mansoori⟧ ⟦G5|executed it with success⟧ in ⟦MINUTE|minute 59⟧.
⟦PERSON|Bughammar⟧ saved his team two times more, from ⟦PERSON|Al-Hosani⟧ in the ⟦MINUTE|64th minute⟧ and from a free-kick by the same player. Then ⟦PERSON|Al-Rashdi⟧ took the ball from outside the box, deceived two defenders and ⟦G6|fired left-footed into the net⟧. He had not ⟦G7|scored⟧ for the national team in two years.
⟦NORP|Portuguese⟧ coach ⟦PERSON|Paulo Sérgio Dantas⟧ praised the men. "They suffered, but they had the heart," he told ⟦ORG|Oman News Agency⟧.
⟦PERSON|Omar Haddad⟧ of ⟦GPE|Jordan⟧ refereed. ⟦TEAM|Oman⟧, champions in ⟦GPE|Muscat⟧ in ⟦DATE|2009⟧, finished the group second on seven points.
=====GOALS=====
{"id": "G1", "scorer": "Hamad Al-Rashdi", "team": "Oman", "minute": 76, "minute_text": "76th minute", "kind": "shot"}
{"id": "G2", "scorer": "Yousuf Al-Balushi", "team": "Oman", "minute": 10, "assist": "Hamad Al-Rashdi", "kind": "header"}
{"id": "G3", "scorer": "Tariq Al-Mansoori", "team": "UAE", "minute": 59, "kind": "penalty"}
{"id": "G4", "scorer": "Yousuf Al-Balushi", "team": "Oman", "minute": 10, "minute_text": "10th minute", "assist": "Hamad Al-Rashdi", "kind": "header"}
{"id": "G5", "scorer": "Tariq Al-Mansoori", "team": "UAE", "minute": 59, "minute_text": "minute 59", "kind": "penalty"}
{"id": "G6", "scorer": "Hamad Al-Rashdi", "team": "Oman", "minute": 76, "kind": "shot"}
{"id": "G7", "scorer": "Hamad Al-Rashdi", "team": "Oman", "scope": "background"}
