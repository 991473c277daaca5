⟦TEAM|Al-Ittihad⟧ ⟦SCORE|3-2⟧ ⟦TEAM|Al-Shabab⟧: ⟦TEAM|Tigers⟧ survive scare in ⟦GPE|Jeddah⟧

⟦GPE|JEDDAH⟧: ⟦TEAM|Al-Ittihad⟧ squandered a two-goal lead but still took all three points against ⟦TEAM|Al-Shabab⟧ at ⟦VENUE|King Abdullah Sports City⟧ on ⟦DATE|Thursday⟧, thanks to a stoppage-time ⟦G1|strike⟧ by substitute ⟦PERSON|Rayan Al-Mutlaq⟧.

⟦PERSON|Gervais Kouamé⟧ and ⟦PERSON|Hassan Al-Bishri⟧ ⟦G2|scored⟧ in the first half to make it look easy for the home side. ⟦G14|Goals⟧ from ⟦NORP|Portuguese⟧ veteran ⟦PERSON|Nuno Valadares⟧ and ⟦PERSON|Fahad Al-Onazi⟧ in the space of four minutes changed the picture, before ⟦PERSON|Al-Mutlaq⟧ had the last word in the ⟦MINUTE|95th minute⟧.

The ⟦TEAM|Tigers⟧' lead was built on pressure. ⟦PERSON|Kouamé⟧, back from an ankle problem, brought a smart save out of ⟦PERSON|Mohammed Al-Harthy⟧ within ⟦MINUTE|90 seconds⟧, then glanced wide from ⟦PERSON|Dario Stjepanović⟧'s free-kick. When ⟦TEAM|Al-Shabab⟧'s ⟦PERSON|Turki Al-Dossari⟧ tried to dribble out of his own area he was robbed by ⟦PERSON|Stjepanović⟧, who had the presence of mind to look up. ⟦PERSON|Kouamé⟧ did ⟦G3|the rest⟧ from eight yards for his ⟦G4|14th league goal⟧.

The ⟦G15|advantage was increased⟧ on the ⟦MINUTE|half-hour⟧. ⟦PERSON|Abdulaziz Fallatah⟧'s deep cross was headed back across goal by ⟦PERSON|Kouamé⟧, ⟦PERSON|Al-Harthy⟧ came and missed it, and ⟦PERSON|Al-Bishri⟧ was left to ⟦G5|walk the ball in⟧.

⟦TEAM|Al-Shabab⟧'s coach, the ⟦NORP|Argentine⟧ ⟦PERSON|Leandro Bassedas-Roig⟧, made three changes at ⟦MINUTE|half-time⟧. Among those who came on was ⟦PERSON|Valadares⟧, and it was the 36-year-old who ⟦G16|began the fightback⟧ in the ⟦MINUTE|67th minute⟧, ⟦G6|beating ⟦PERSON|Majed Al-Qarni⟧⟧ at his near post with a free-kick. ⟦PERSON|Qarni⟧'s blushes were hardly spared ⟦MINUTE|four minutes later⟧ when ⟦PERSON|Valadares⟧ played a one-two with ⟦PERSON|Hector Bobadilla⟧ and rolled the ball sideways for ⟦PERSON|Al-Onazi⟧ to ⟦G7|strike home⟧.

Both sides thought they had the winner. ⟦PERSON|Kouamé⟧'s ⟦G8|header⟧ from a corner on ⟦MINUTE|82 minutes⟧ was scrubbed out after a lengthy VAR check found ⟦PERSON|Fallatah⟧ offside and in the keeper's line of sight; ⟦PERSON|Bobadilla⟧ then broke clear at the other end and hit the bar.

There were five minutes added. In the last of them ⟦PERSON|Fallatah⟧ chased a lost cause to the byline, and his pull-back deceived everyone except ⟦PERSON|Al-Mutlaq⟧, 19, who ⟦G9|arrowed an effort past⟧ ⟦PERSON|Al-Harthy⟧. The ⟦TEAM|Shabab⟧ players surrounded the referee, ⟦PERSON|Khalid Al-Turais-Omar⟧, claiming that the ball had gone out of play, but after another check the ⟦G10|goal⟧ stood.

"I have been waiting for this," ⟦PERSON|Al-Mutlaq⟧ told ⟦ORG|SSC⟧. "I said to ⟦PERSON|Abdulaziz⟧, if you get there, I will be there. My first touch, my first ⟦G11|goal⟧. My father was in the stand."

⟦PERSON|Bassedas-Roig⟧ said: "To come back from two down here and go home with nothing is cruel. We ⟦G12|conceded a third⟧ that, for me, should not exist. But the first ⟦G13|two⟧ were gifts and we cannot blame anybody else."

⟦TEAM|Al-Ittihad⟧ stay three points behind ⟦TEAM|Al-Hilal⟧ in the ⟦COMPETITION|Saudi Pro League⟧.
=====GOALS=====
{"id": "G1", "scorer": "Rayan Al-Mutlaq", "team": "Al-Ittihad", "minute": 95, "assist": "Abdulaziz Fallatah", "kind": "shot"}
{"id": "G2", "scorer": "Gervais Kouamé; Hassan Al-Bishri", "team": "Al-Ittihad", "count": 2}
{"id": "G3", "scorer": "Gervais Kouamé", "team": "Al-Ittihad", "assist": "Dario Stjepanović", "kind": "shot"}
{"id": "G4", "scorer": "Gervais Kouamé", "team": "Al-Ittihad", "assist": "Dario Stjepanović", "kind": "shot"}
{"id": "G5", "scorer": "Hassan Al-Bishri", "team": "Al-Ittihad", "minute": 30, "minute_text": "half-hour", "assist": "Gervais Kouamé", "kind": "shot"}
{"id": "G6", "scorer": "Nuno Valadares", "team": "Al-Shabab", "minute": 67, "minute_text": "67th minute", "kind": "free kick"}
{"id": "G7", "scorer": "Fahad Al-Onazi", "team": "Al-Shabab", "minute": 71, "minute_text": "four minutes later", "assist": "Nuno Valadares", "kind": "shot"}
{"id": "G8", "scorer": "Gervais Kouamé", "team": "Al-Ittihad", "minute": 82, "minute_text": "82 minutes", "kind": "header", "outcome": "ruled out"}
{"id": "G9", "scorer": "Rayan Al-Mutlaq", "team": "Al-Ittihad", "minute": 95, "assist": "Abdulaziz Fallatah", "kind": "shot"}
{"id": "G10", "scorer": "Rayan Al-Mutlaq", "team": "Al-Ittihad", "minute": 95, "assist": "Abdulaziz Fallatah", "kind": "shot"}
{"id": "G11", "scorer": "Rayan Al-Mutlaq", "team": "Al-Ittihad", "minute": 95, "assist": "Abdulaziz Fallatah", "kind": "shot"}
{"id": "G12", "scorer": "Rayan Al-Mutlaq", "team": "Al-Ittihad", "minute": 95, "assist": "Abdulaziz Fallatah", "kind": "shot"}
{"id": "G13", "scorer": "Gervais Kouamé; Hassan Al-Bishri", "team": "Al-Ittihad", "count": 2}
{"id": "G14", "scorer": "Nuno Valadares; Fahad Al-Onazi", "team": "Al-Shabab", "count": 2}
{"id": "G15", "scorer": "Hassan Al-Bishri", "team": "Al-Ittihad", "minute": 30, "minute_text": "half-hour", "assist": "Gervais Kouamé", "kind": "shot"}
{"id": "G16", "scorer": "Nuno Valadares", "team": "Al-Shabab", "minute": 67, "minute_text": "67th minute", "kind": "free kick"}
