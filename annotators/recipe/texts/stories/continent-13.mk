⟦TEAM|Juventus⟧ ⟦SCORE|1-1⟧ ⟦TEAM|Fiorentina⟧: ⟦PERSON|Sollazzi⟧ ⟦G1|own goal⟧ spares ⟦TEAM|Old Lady⟧'s blushes

⟦TEAM|Fiorentina⟧ were minutes from their first win in ⟦GPE|Turin⟧ since ⟦DATE|2020⟧ when ⟦PERSON|Pietro Sollazzi⟧ ⟦G2|turned the ball into his own net⟧ and gave ⟦TEAM|Juventus⟧ a share of the points in a bad-tempered ⟦COMPETITION|Serie A⟧ meeting.

⟦PERSON|Arnór Steinsson⟧ had ⟦G3|put the visitors in front⟧ with his third ⟦G4|goal⟧ in as many games, and there was little sign of a ⟦G5|leveller⟧ until ⟦PERSON|Sollazzi⟧'s intervention.

On a night of heavy rain both goalkeepers were busy early. ⟦PERSON|Ivo Karabec⟧, back between the ⟦TEAM|Juventus⟧ posts after a month out, clawed away ⟦PERSON|Riccardo Mennella⟧'s header on nine minutes. ⟦PERSON|Jean-Luc Adou⟧ stung the palms of ⟦PERSON|Tommaso Vezzani⟧ at the other end and ⟦PERSON|Federico Garavaglia⟧ volleyed over.

⟦PERSON|Steinsson⟧ had not yet had a kick. When he got one, it counted. ⟦PERSON|Adou⟧ gave away a throw deep in his own half; ⟦PERSON|Mennella⟧ hurled it long, ⟦PERSON|Sollazzi⟧ got his head to it at the near post and the ⟦NORP|Icelander⟧, unmarked six yards out, ⟦G6|converted⟧. ⟦TEAM|Juve⟧ protested that ⟦PERSON|Mennella⟧'s foot had been over the line. The ⟦G7|goal⟧ stood.

The second half was mostly ⟦TEAM|Juventus⟧, and mostly fouls. ⟦PERSON|Garavaglia⟧ was booked on ⟦MINUTE|50 minutes⟧, ⟦PERSON|Mennella⟧ on 52, ⟦PERSON|Steinsson⟧ on 57. ⟦PERSON|Adou⟧ had a ⟦G8|strike⟧ ruled out on the ⟦MINUTE|hour⟧, the assistant having spotted that ⟦PERSON|Lazar Injac⟧ was in front of ⟦PERSON|Vezzani⟧ and offside. ⟦PERSON|Injac⟧ then missed the best chance of the lot, scooping over an unguarded goal after ⟦PERSON|Vezzani⟧ had fumbled a cross.

⟦PERSON|Steinsson⟧ almost settled it on ⟦MINUTE|78 minutes⟧; ⟦PERSON|Karabec⟧'s outstretched leg came to the rescue.

⟦MINUTE|Nine minutes later⟧ the ⟦G9|equaliser⟧ arrived. ⟦PERSON|Garavaglia⟧ swung the corner in low, ⟦PERSON|Injac⟧ missed his kick, and the ball ⟦G10|went in off⟧ the knee of the wrong-footed ⟦PERSON|Sollazzi⟧. ⟦PERSON|Vezzani⟧ could do nothing.

"I'm proud of ⟦PERSON|Pietro⟧ in spite of that," said ⟦TEAM|Fiorentina⟧ coach ⟦PERSON|Eusebio Tarantola⟧. "He won every ball. The only one he didn't see ⟦G11|ended up in our own goal⟧."

⟦TEAM|Juventus⟧ stay fourth. ⟦TEAM|Fiorentina⟧, 12th before kick-off, remain there.
=====GOALS=====
{"id": "G1", "scorer": "Pietro Sollazzi", "team": "Juventus", "minute": 87, "kind": "own goal"}
{"id": "G2", "scorer": "Pietro Sollazzi", "team": "Juventus", "minute": 87, "kind": "own goal"}
{"id": "G3", "scorer": "Arnór Steinsson", "team": "Fiorentina", "assist": "Pietro Sollazzi", "kind": "shot"}
{"id": "G4", "scorer": "Arnór Steinsson", "team": "Fiorentina", "assist": "Pietro Sollazzi", "kind": "shot"}
{"id": "G5", "scorer": "Pietro Sollazzi", "team": "Juventus", "minute": 87, "kind": "own goal"}
{"id": "G6", "scorer": "Arnór Steinsson", "team": "Fiorentina", "assist": "Pietro Sollazzi", "kind": "shot"}
{"id": "G7", "scorer": "Arnór Steinsson", "team": "Fiorentina", "assist": "Pietro Sollazzi", "kind": "shot"}
{"id": "G8", "scorer": "Jean-Luc Adou", "team": "Juventus", "minute": 60, "outcome": "ruled out", "minute_text": "hour"}
{"id": "G9", "scorer": "Pietro Sollazzi", "team": "Juventus", "minute": 87, "kind": "own goal", "minute_text": "Nine minutes later"}
{"id": "G10", "scorer": "Pietro Sollazzi", "team": "Juventus", "minute": 87, "kind": "own goal", "minute_text": "Nine minutes later"}
{"id": "G11", "scorer": "Pietro Sollazzi", "team": "Juventus", "minute": 87, "kind": "own goal"}
