⟦TEAM|Ajax⟧ edge seven-goal epic with ⟦TEAM|Leverkusen⟧ after ⟦PERSON|Verhoeff-Asante⟧ ⟦G1|treble⟧

⟦TEAM|Bayer Leverkusen⟧ ⟦G2|scored three times⟧ in ⟦GPE|Amsterdam⟧ and went home with nothing, beaten ⟦SCORE|4-3⟧ by ⟦TEAM|Ajax⟧ in a wild ⟦COMPETITION|Champions League⟧ match that was settled by ⟦PERSON|Dion Verhoeff-Asante⟧'s third ⟦G3|goal⟧ of the night.

⟦PERSON|Jakob Stenmark⟧, ⟦PERSON|Igor Dvornik⟧ and ⟦PERSON|Ruben Aldecoa⟧ ⟦G4|replied⟧ for the visitors, who led once and were level twice. ⟦PERSON|Kian Fitzmaurice⟧ ⟦G5|got⟧ ⟦TEAM|Ajax⟧'s other.

⟦TEAM|Leverkusen⟧ ⟦G6|scored⟧ with their first attack. ⟦PERSON|Aldecoa⟧ burst clear of ⟦PERSON|Youri Haandrikman⟧ down the right, squared, and ⟦PERSON|Stenmark⟧ ⟦G7|sidefooted past⟧ ⟦PERSON|Mihai Ardeleanu⟧. The clock read ⟦MINUTE|three minutes⟧. It took a while for ⟦TEAM|Ajax⟧ to stir, ⟦PERSON|Fitzmaurice⟧ shooting well over on ⟦MINUTE|14⟧, but ⟦PERSON|Verhoeff-Asante⟧ ⟦G8|brought them level⟧ when ⟦PERSON|Dvornik⟧ failed to deal with a bouncing ball, the 21-year-old ⟦G9|lifting it over⟧ ⟦PERSON|Torsten Appelhans⟧.

The ⟦G10|goal⟧ was his first in ⟦ORG|UEFA⟧ competition. His ⟦G11|second⟧ would be along in half an hour; in the meantime ⟦PERSON|Fitzmaurice⟧, with a penalty for handball in the ⟦MINUTE|34th minute⟧, ⟦G12|sent ⟦TEAM|Ajax⟧ in front⟧.

⟦PERSON|Stenmark⟧ had a ⟦G13|goal⟧ taken off him by the video assistant in first-half ⟦MINUTE|stoppage time⟧, the ball having brushed his wrist. The mood of the ⟦TEAM|Leverkusen⟧ bench was not improved when ⟦PERSON|Verhoeff-Asante⟧ ⟦G14|made it ⟦SCORE|3-1⟧⟧ ⟦MINUTE|eight minutes after half-time⟧. ⟦PERSON|Haandrikman⟧ flighted the pass, ⟦PERSON|Appelhans⟧ hesitated, the forward headed it past him and strolled up to ⟦G15|make certain of it⟧.

Coach ⟦PERSON|Benedikt Wolfram⟧ threw on ⟦PERSON|Marius Teigen⟧ and ⟦TEAM|Leverkusen⟧ went for broke. On the ⟦MINUTE|hour⟧ ⟦PERSON|Dvornik⟧ was left all alone from ⟦PERSON|Aldecoa⟧'s corner and ⟦G16|bulleted a header in⟧. ⟦MINUTE|Eleven minutes on⟧, after ⟦PERSON|Ardeleanu⟧ had tipped over from ⟦PERSON|Teigen⟧, ⟦PERSON|Aldecoa⟧ himself ⟦G17|restored parity⟧, a crisp low shot through the legs of ⟦PERSON|Haandrikman⟧ that the keeper did not see.

They might have gone on to win. ⟦PERSON|Teigen⟧ struck the bar. But ⟦PERSON|Fitzmaurice⟧ had one more run in him. He reached the line, rolled the ball back, and there was ⟦PERSON|Verhoeff-Asante⟧, three yards out, to ⟦G18|bundle it in⟧ with ⟦MINUTE|two minutes to go⟧.

"He doesn't look like he's doing anything and then he's got three," said ⟦TEAM|Ajax⟧ coach ⟦PERSON|Wim Terwisscha⟧. "For their ⟦G19|second⟧ and ⟦G20|third⟧ I don't know where we were. I wanted to go on and head it away myself."

⟦PERSON|Wolfram⟧ said: "A crazy game. We ⟦G21|score⟧, we fall apart, we come back, we come back. To lose it like that is hard. The last ⟦G22|goal⟧, the boy is just alone."
=====GOALS=====
{"id": "G1", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "count": 3}
{"id": "G2", "scorer": "Jakob Stenmark; Igor Dvornik; Ruben Aldecoa", "team": "Bayer Leverkusen", "count": 3}
{"id": "G3", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "minute": 88, "assist": "Kian Fitzmaurice", "kind": "shot"}
{"id": "G4", "scorer": "Jakob Stenmark; Igor Dvornik; Ruben Aldecoa", "team": "Bayer Leverkusen", "count": 3}
{"id": "G5", "scorer": "Kian Fitzmaurice", "team": "Ajax", "minute": 34, "kind": "penalty"}
{"id": "G6", "scorer": "Jakob Stenmark", "team": "Bayer Leverkusen", "minute": 3, "assist": "Ruben Aldecoa", "kind": "shot", "minute_text": "three minutes"}
{"id": "G7", "scorer": "Jakob Stenmark", "team": "Bayer Leverkusen", "minute": 3, "assist": "Ruben Aldecoa", "kind": "shot", "minute_text": "three minutes"}
{"id": "G8", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "kind": "shot"}
{"id": "G9", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "kind": "shot"}
{"id": "G10", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "kind": "shot"}
{"id": "G11", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "minute": 53, "assist": "Youri Haandrikman", "kind": "header"}
{"id": "G12", "scorer": "Kian Fitzmaurice", "team": "Ajax", "minute": 34, "kind": "penalty", "minute_text": "34th minute"}
{"id": "G13", "scorer": "Jakob Stenmark", "team": "Bayer Leverkusen", "outcome": "ruled out"}
{"id": "G14", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "minute": 53, "assist": "Youri Haandrikman", "kind": "header", "minute_text": "eight minutes after half-time"}
{"id": "G15", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "minute": 53, "assist": "Youri Haandrikman", "kind": "header", "minute_text": "eight minutes after half-time"}
{"id": "G16", "scorer": "Igor Dvornik", "team": "Bayer Leverkusen", "minute": 60, "assist": "Ruben Aldecoa", "kind": "header", "minute_text": "hour"}
{"id": "G17", "scorer": "Ruben Aldecoa", "team": "Bayer Leverkusen", "minute": 71, "kind": "shot", "minute_text": "Eleven minutes on"}
{"id": "G18", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "minute": 88, "assist": "Kian Fitzmaurice", "kind": "shot", "minute_text": "two minutes to go"}
{"id": "G19", "scorer": "Igor Dvornik", "team": "Bayer Leverkusen", "minute": 60, "assist": "Ruben Aldecoa", "kind": "header"}
{"id": "G20", "scorer": "Ruben Aldecoa", "team": "Bayer Leverkusen", "minute": 71, "kind": "shot"}
{"id": "G21", "scorer": "Jakob Stenmark", "team": "Bayer Leverkusen", "minute": 3, "assist": "Ruben Aldecoa", "kind": "shot"}
{"id": "G22", "scorer": "Dion Verhoeff-Asante", "team": "Ajax", "minute": 88, "assist": "Kian Fitzmaurice", "kind": "shot"}
