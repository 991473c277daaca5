⟦PERSON|Kjeldgaard⟧ penalty miss costly as ⟦TEAM|Bremen⟧ snatch win at ⟦TEAM|Gladbach⟧
⟦GPE|MOENCHENGLADBACH⟧, ⟦GPE|Germany⟧, ⟦DATE|Jan 17⟧ (⟦ORG|Reuters⟧) - ⟦TEAM|Werder Bremen⟧ defender ⟦PERSON|Philippe Nkemba⟧ ⟦G1|scored⟧ two minutes after ⟦TEAM|Borussia Moenchengladbach⟧'s ⟦PERSON|Mads Kjeldgaard⟧ had missed a penalty to secure a ⟦SCORE|1-0⟧ ⟦COMPETITION|Bundesliga⟧ win on ⟦DATE|Saturday⟧ that eased the visitors' relegation worries.
⟦NORP|Danish⟧ striker ⟦PERSON|Kjeldgaard⟧, the league's joint top scorer with 11 ⟦G2|goals⟧, hit the post from the spot in the ⟦MINUTE|71st minute⟧ after ⟦PERSON|Emre Yildizhan⟧ had handled.
⟦TEAM|Bremen⟧ went straight up the other end and won a corner, ⟦NORP|Turkish⟧ winger ⟦PERSON|Yildizhan⟧'s cross was cleared to ⟦PERSON|Daniel Gustavsson⟧ and the ⟦NORP|Swedish⟧ midfielder's shot was ⟦G5|turned in⟧ by ⟦PERSON|Nkemba⟧ from close range for his first ⟦COMPETITION|Bundesliga⟧ ⟦G3|goal⟧.
"It hit my knee. I'll take it," the 20-year-old said.
⟦TEAM|Gladbach⟧ had 19 shots, ⟦PERSON|Kjeldgaard⟧ twice being foiled by keeper ⟦PERSON|Antonio Scalfi⟧ and ⟦NORP|French⟧ forward ⟦PERSON|Olivier Rameau⟧ hitting the bar. ⟦PERSON|Rameau⟧ also thought he had put his side ahead in the ⟦MINUTE|34th minute⟧ but his ⟦G4|effort⟧ was ruled out for a push on ⟦PERSON|Luca Bertocchi⟧.
⟦TEAM|Bremen⟧ move up to 15th on 18 points, one behind ⟦TEAM|Gladbach⟧, who play ⟦TEAM|Hamburg⟧ in the ⟦COMPETITION|German Cup⟧ on ⟦DATE|Wednesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Philippe Nkemba", "team": "Werder Bremen", "minute": 73, "assist": "Daniel Gustavsson", "kind": "shot"}
{"id": "G2", "scorer": "Mads Kjeldgaard", "team": "Borussia Moenchengladbach", "count": 11, "scope": "background"}
{"id": "G3", "scorer": "Philippe Nkemba", "team": "Werder Bremen", "minute": 73, "assist": "Daniel Gustavsson", "kind": "shot"}
{"id": "G4", "scorer": "Olivier Rameau", "team": "Borussia Moenchengladbach", "minute": 34, "outcome": "ruled out", "minute_text": "34th minute"}
{"id": "G5", "scorer": "Philippe Nkemba", "team": "Werder Bremen", "minute": 73, "assist": "Daniel Gustavsson", "kind": "shot"}
