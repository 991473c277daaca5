⟦TEAM|Galatasaray⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Trabzonspor⟧: how they lost a match that they'd won twice

The ⟦NORP|Turkish⟧ champions were whistled off by their own crowd on ⟦DATE|Sunday night⟧, which seems harsh on a team that ⟦G1|scored three fine goals⟧, until one remembers who'd ⟦G2|scored the last one⟧.

That was ⟦PERSON|Anıl Şahinkaya⟧, of ⟦TEAM|Trabzonspor⟧, with "eight of the seven added minutes played", as the home coach ⟦PERSON|Okan Tuncer⟧ put it. The official clock had it as ⟦MINUTE|90+7⟧. ⟦PERSON|Batuhan Köksal⟧'s cross was headed out to the edge of the box, ⟦PERSON|Şahinkaya⟧ ⟦G3|met it on the half-volley⟧, and ⟦PERSON|Günay Sertoğlu⟧ never moved.

⟦TEAM|Galatasaray⟧ had been ⟦SCORE|2-0⟧ ahead and then ⟦SCORE|3-2⟧ ahead. For the first half hour it was an exhibition. ⟦PERSON|Mauro Icardini⟧ ⟦G4|touched in⟧ ⟦PERSON|Yunus Akbulut⟧'s ball across the face of goal in the ⟦MINUTE|7th minute⟧, and ⟦PERSON|Barış Alperen⟧ ⟦G5|lashed in the second⟧ in the ⟦MINUTE|26th⟧ from a clearance. ⟦PERSON|Icardini⟧ then had a shot cleared off the line by ⟦PERSON|Stefan Savićević⟧, and ⟦PERSON|Akbulut⟧ curled a free-kick on to the roof of the net.

It was ⟦PERSON|Savićević⟧, at the other end, who ⟦G6|got ⟦TEAM|Trabzonspor⟧ off the mark⟧. A corner, his forehead, ⟦SCORE|2-1⟧, and ⟦MINUTE|half-time⟧. The ⟦G7|equaliser⟧ was ⟦PERSON|Paul Onuachukwu⟧'s ⟦G8|penalty⟧, given for a tug at him by ⟦PERSON|Davinson Salazar⟧ that the referee saw only on the screen. ⟦PERSON|Onuachukwu⟧, who missed two ⟦DATE|last month⟧, sent ⟦PERSON|Sertoğlu⟧ the wrong way.

On ⟦MINUTE|77⟧ ⟦TEAM|Galatasaray⟧ ⟦G9|were in front once more⟧. ⟦PERSON|Alperen⟧ ran the length of the right wing, ⟦PERSON|Icardini⟧'s shot was beaten out and ⟦PERSON|Akbulut⟧ ⟦G10|knocked it over the goalkeeper⟧, ⟦PERSON|Uğurcan Çakmak⟧, who'd been playing with a strapped shoulder. ⟦PERSON|Tuncer⟧ took off ⟦PERSON|Akbulut⟧ and ⟦PERSON|Icardini⟧. He won't do so again.
=====GOALS=====
{"id": "G1", "scorer": "Mauro Icardini; Barış Alperen; Yunus Akbulut", "team": "Galatasaray", "count": 3}
{"id": "G2", "scorer": "Anıl Şahinkaya", "team": "Trabzonspor", "minute": 90, "added": 7, "kind": "volley"}
{"id": "G3", "scorer": "Anıl Şahinkaya", "team": "Trabzonspor", "minute": 90, "added": 7, "kind": "volley", "minute_text": "90+7"}
{"id": "G4", "scorer": "Mauro Icardini", "team": "Galatasaray", "minute": 7, "assist": "Yunus Akbulut", "minute_text": "7th minute"}
{"id": "G5", "scorer": "Barış Alperen", "team": "Galatasaray", "minute": 26, "kind": "shot", "minute_text": "26th"}
{"id": "G6", "scorer": "Stefan Savićević", "team": "Trabzonspor", "kind": "header"}
{"id": "G7", "scorer": "Paul Onuachukwu", "team": "Trabzonspor", "kind": "penalty"}
{"id": "G8", "scorer": "Paul Onuachukwu", "team": "Trabzonspor", "kind": "penalty"}
{"id": "G9", "scorer": "Yunus Akbulut", "team": "Galatasaray", "minute": 77, "kind": "shot", "minute_text": "77"}
{"id": "G10", "scorer": "Yunus Akbulut", "team": "Galatasaray", "minute": 77, "kind": "shot", "minute_text": "77"}
