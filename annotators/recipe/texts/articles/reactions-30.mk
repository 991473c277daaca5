⟦TEAM|Barcelona⟧ suffered but won: ⟦PERSON|Tordera⟧ the savior of always!!

The ⟦TEAM|Barcelona⟧ of ⟦PERSON|Marcello Pianta⟧ has taken three points of gold before a ⟦TEAM|Getafe⟧ very closed, ⟦SCORE|1 - 0⟧, in a match that will not pass to the history of ⟦COMPETITION|La Liga⟧. The ⟦G1|goal of the victory⟧ was work of ⟦PERSON|Ferran Tordera⟧ in the ⟦MINUTE|minute 86⟧, when the ⟦VENUE|Camp Nou⟧ already whistled.

The ⟦NORP|Catalan⟧ player appeared in the second post after a center of ⟦PERSON|Luis Barboza⟧ and ⟦G2|pushed the ball to the net⟧. Is the ⟦G3|fifth goal⟧ of him in the last six journeys, numbers of crack. ⟦FURNITURE|[You may also like: Real Madrid prepares an offer for Vuković]⟧

Before of that, ⟦TEAM|Barça⟧ had not finished to find spaces. In the minute ⟦MINUTE|32⟧ ⟦PERSON|Barboza⟧ sent the ball to the crossbar and in the ⟦MINUTE|61⟧ ⟦PERSON|Tordera⟧ failed what seemed impossible to fail, only before the goalkeeper. The ⟦TEAM|Getafe⟧, by his part, asked penalty of ⟦PERSON|Nenad Vuković⟧ over its striker, but the ⟦NORP|Serb⟧ touched first the ball.

⟦PERSON|Pianta⟧, very expressive in the band, declared to ⟦ORG|Mundo Deportivo⟧: "We have merited the victory. When the goal does not arrive, you must have patience. I have said in the rest that it would arrive one, and it arrived." Also he explained that the ⟦NORP|Venezuelan⟧ ⟦PERSON|Barboza⟧ finished with annoyances and will be submitted to tests ⟦DATE|tomorrow⟧.

With this triumph the ⟦TEAM|Azulgranas⟧ sleep leaders, to the wait of what does the ⟦TEAM|Real Madrid⟧ on ⟦DATE|Sunday⟧. The ⟦DATE|next week⟧ returns the ⟦COMPETITION|Champions League⟧.

⟦FURNITURE|Follow us in Telegram to not lose you nothing - Latest news - Calendar - Classification⟧
=====GOALS=====
{"id": "G1", "scorer": "Ferran Tordera", "team": "Barcelona", "minute": 86, "assist": "Luis Barboza", "minute_text": "minute 86"}
{"id": "G2", "scorer": "Ferran Tordera", "team": "Barcelona", "minute": 86, "assist": "Luis Barboza"}
{"id": "G3", "scorer": "Ferran Tordera", "team": "Barcelona", "minute": 86, "assist": "Luis Barboza"}
