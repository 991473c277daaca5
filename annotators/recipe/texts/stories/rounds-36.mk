⟦TEAM|Burton⟧ boss ⟦PERSON|Hargrave⟧ counts the blessings as ⟦PERSON|Olaniyan-Foss⟧ ⟦G1|penalty⟧ earns a ⟦SCORE|2-2⟧ draw he did not see

⟦PERSON|Mick Hargrave⟧ was in the tunnel at the ⟦VENUE|Pirelli Stadium⟧ when the roar came, because ⟦PERSON|Mick Hargrave⟧ had been sent there at the ⟦MINUTE|hour⟧, and he asked a steward what had happened. "He said, 'You've drawn, gaffer.' I said, 'Who ⟦G2|scored⟧?' He said, 'I'm a ⟦TEAM|Derby⟧ fan.'"

It was ⟦PERSON|Dele Olaniyan-Foss⟧, ⟦MINUTE|90+4⟧, from the spot. The 19-year-old sent ⟦PERSON|Will Trueman⟧ the wrong way after ⟦PERSON|Marlon Bisset⟧ had been brought down, for an ⟦G3|equaliser⟧ that ⟦TEAM|Burton Albion⟧'s second-half pressure warranted and that ⟦TEAM|Reading⟧, two in front at one stage, will feel they invited.

⟦TEAM|Reading⟧'s ⟦G4|goals⟧ had come at either end of the opening half-hour. ⟦PERSON|Kelvin Ehibhatio-Man⟧'s ⟦G5|first⟧ for the club arrived on ⟦MINUTE|four minutes⟧, a header that ⟦PERSON|Bradley Collinge⟧ let through his hands. ⟦PERSON|Lewis Wingate⟧ ⟦G6|made it two⟧ with a low free-kick which the wall ought to have blocked. After that ⟦PERSON|Ehibhatio-Man⟧ hit a post, ⟦PERSON|Wingate⟧ saw one shot saved and another fly over, and ⟦TEAM|Reading⟧ ran out of steam.

⟦PERSON|Hargrave⟧'s red card had followed an argument over a throw-in. Whether by coincidence or not, ⟦TEAM|Burton⟧ ⟦G7|scored⟧ within ⟦MINUTE|three minutes⟧, when ⟦PERSON|Bisset⟧ ⟦G8|beat ⟦PERSON|Trueman⟧ at his near post⟧. Their other chances fell to ⟦PERSON|Olaniyan-Foss⟧, who had a volley saved and sliced another, and to defender ⟦PERSON|Udoka Godwin-Mal⟧, off whose shoulder the ball came back from the crossbar.

In the ⟦MINUTE|90th minute⟧ ⟦TEAM|Reading⟧ substitute ⟦PERSON|Paddy Lanegan⟧ was through. He shot wide. A pass would have given ⟦PERSON|Wingate⟧ a tap-in.

The draw is ⟦TEAM|Burton⟧'s seventh, more than anybody in ⟦COMPETITION|League One⟧.
=====GOALS=====
{"id": "G1", "scorer": "Dele Olaniyan-Foss", "team": "Burton Albion", "minute": 90, "added": 4, "kind": "penalty"}
{"id": "G2", "scorer": "Dele Olaniyan-Foss", "team": "Burton Albion", "minute": 90, "added": 4, "kind": "penalty"}
{"id": "G3", "scorer": "Dele Olaniyan-Foss", "team": "Burton Albion", "minute": 90, "added": 4, "kind": "penalty", "minute_text": "90+4"}
{"id": "G4", "scorer": "Kelvin Ehibhatio-Man; Lewis Wingate", "team": "Reading", "count": 2}
{"id": "G5", "scorer": "Kelvin Ehibhatio-Man", "team": "Reading", "minute": 4, "kind": "header", "minute_text": "four minutes"}
{"id": "G6", "scorer": "Lewis Wingate", "team": "Reading", "kind": "free kick"}
{"id": "G7", "scorer": "Marlon Bisset", "team": "Burton Albion", "minute": 63, "kind": "shot", "minute_text": "three minutes"}
{"id": "G8", "scorer": "Marlon Bisset", "team": "Burton Albion", "minute": 63, "kind": "shot", "minute_text": "three minutes"}
