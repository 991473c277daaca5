⟦TEAM|Vissel Kobe⟧ 1 ⟦TEAM|Sanfrecce Hiroshima⟧ 0

⟦GPE|KOBE⟧ – Midfielder ⟦PERSON|Haruki Noda⟧'s first-half ⟦G1|penalty⟧ took ⟦TEAM|Vissel Kobe⟧ to the top of the ⟦COMPETITION|J. League first division⟧ for at least 24 hours on ⟦DATE|Friday⟧, the champions prevailing ⟦SCORE|1-0⟧ against a ⟦TEAM|Sanfrecce Hiroshima⟧ side that had two ⟦G10|goals⟧ annulled.

⟦TEAM|Sanfrecce⟧ were the more threatening team early on at ⟦VENUE|Noevir Stadium⟧, with ⟦TEAM|Kobe⟧ keeper ⟦PERSON|Junpei Aramaki⟧ needing to block ⟦NORP|Swede⟧ ⟦PERSON|Elias Hedström⟧'s close-range attempt in the ⟦MINUTE|fourth minute⟧. A quarter of an hour later, ⟦PERSON|Yudai Shinohara⟧ put the ball in the ⟦G2|net⟧ for the visitors after ⟦PERSON|Hedström⟧'s flick, but he was adjudged to have controlled it with his arm and was shown a yellow card for protesting.

⟦TEAM|Kobe⟧ woke up. ⟦NORP|Ghanaian⟧ winger ⟦PERSON|Prince Adomako⟧ whistled one past the near post from ⟦PERSON|Noda⟧'s pass, then ⟦PERSON|Adomako⟧ himself turned provider, only for ⟦PERSON|Noda⟧ to hit the goalkeeper, ⟦PERSON|Daisuke Monzen⟧, with a finish that deserved a worse fate. The ⟦G9|breakthrough⟧ was not long in coming. ⟦PERSON|Adomako⟧'s cross in the ⟦MINUTE|34th minute⟧ struck ⟦PERSON|Shinohara⟧'s hand inside the box and referee ⟦PERSON|Akira Ueno⟧ pointed to the spot without waiting for his colleagues.

⟦PERSON|Monzen⟧, who has stopped five of the last nine penalties he has faced, went the right way. ⟦PERSON|Noda⟧'s ⟦G3|shot⟧ was too well placed. It was his fourth ⟦G4|goal⟧ in five outings.

The second half was an attritional one. ⟦PERSON|Hedström⟧ hit the top of the bar from a set-piece in the ⟦MINUTE|59th minute⟧; ⟦PERSON|Adomako⟧ had a penalty claim rejected; and with 20 minutes to go ⟦TEAM|Sanfrecce⟧ coach ⟦PERSON|Matthias Köller⟧ rolled the dice, sending on ⟦PERSON|Riku Sengoku⟧ and converting full-back ⟦PERSON|Hajime Oda⟧ to an extra forward. They thought it had worked when ⟦PERSON|Sengoku⟧ ⟦G5|bundled in⟧ ⟦PERSON|Oda⟧'s centre on ⟦MINUTE|84 minutes⟧. ⟦PERSON|Hedström⟧, however, had climbed on ⟦PERSON|Aramaki⟧. Again no goal.

"I asked the referee, what can I do, have no arms and no legs?" ⟦PERSON|Köller⟧ said. "But we ⟦G6|were beaten⟧ by one kick and I congratulate them."

⟦PERSON|Noda⟧, 23, had gone 14 matches without finding the target before the run began, with a ⟦G7|double⟧ against ⟦TEAM|Yokohama F. Marinos⟧. "I changed nothing," he said. "The captain wanted to take it and I told him I was confident. After the ⟦G8|goal⟧ I was so happy that I forgot to look at the bench."

⟦TEAM|Kobe⟧ face ⟦TEAM|Shanghai Port⟧ in the ⟦COMPETITION|AFC Champions League⟧ on ⟦DATE|Tuesday⟧.
=====GOALS=====
{"id": "G1", "scorer": "Haruki Noda", "team": "Vissel Kobe", "minute": 34, "kind": "penalty"}
{"id": "G2", "scorer": "Yudai Shinohara", "team": "Sanfrecce Hiroshima", "minute": 19, "minute_text": "A quarter of an hour later", "assist": "Elias Hedström", "outcome": "ruled out"}
{"id": "G3", "scorer": "Haruki Noda", "team": "Vissel Kobe", "minute": 34, "kind": "penalty"}
{"id": "G4", "scorer": "Haruki Noda", "team": "Vissel Kobe", "minute": 34, "kind": "penalty"}
{"id": "G5", "scorer": "Riku Sengoku", "team": "Sanfrecce Hiroshima", "minute": 84, "minute_text": "84 minutes", "assist": "Hajime Oda", "kind": "shot", "outcome": "ruled out"}
{"id": "G6", "scorer": "Haruki Noda", "team": "Vissel Kobe", "minute": 34, "kind": "penalty"}
{"id": "G7", "scorer": "Haruki Noda", "team": "Vissel Kobe", "count": 2, "scope": "background"}
{"id": "G8", "scorer": "Haruki Noda", "team": "Vissel Kobe", "minute": 34, "kind": "penalty"}
{"id": "G9", "scorer": "Haruki Noda", "team": "Vissel Kobe", "minute": 34, "minute_text": "34th minute", "kind": "penalty"}
{"id": "G10", "scorer": "Yudai Shinohara; Riku Sengoku", "team": "Sanfrecce Hiroshima", "count": 2, "outcome": "ruled out"}
