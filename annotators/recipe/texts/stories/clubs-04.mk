⟦COMPETITION|Ghana Premier League⟧: ⟦TEAM|Kotoko⟧, ⟦TEAM|Hearts⟧ and ⟦TEAM|Medeama⟧ all share spoils on frustrating ⟦DATE|Sunday⟧

There were draws for three of the ⟦COMPETITION|Ghana Premier League⟧'s big names on ⟦DATE|Sunday⟧, with ⟦TEAM|Asante Kotoko⟧ twice ⟦G1|pegged back⟧ by ⟦TEAM|Bechem United⟧, ⟦TEAM|Hearts of Oak⟧ needing a late ⟦G2|own goal⟧ to avoid defeat and ⟦TEAM|Medeama⟧ held at home.

At the ⟦VENUE|Baba Yara Stadium⟧, ⟦TEAM|Kotoko⟧ raced ⟦G3|ahead⟧. ⟦PERSON|Nana Kwame Boadi⟧ had already seen a header cleared off the line by ⟦PERSON|Ishmael Tetteh⟧ when, in the ⟦MINUTE|12th minute⟧, ⟦PERSON|Abdul-Latif Issah⟧ won the ball in midfield and sent ⟦PERSON|Yaw Sarpong-Mills⟧ clear for the winger to ⟦G4|slide it under⟧ goalkeeper ⟦PERSON|Prosper Agbeko⟧.

⟦TEAM|Bechem⟧ responded. A corner by ⟦PERSON|Cletus Nyarko⟧ was not dealt with, and ⟦PERSON|Emmanuel Osei-Tutu⟧ ⟦G5|hooked the ball in⟧ on ⟦MINUTE|33 minutes⟧. The ⟦TEAM|Porcupine Warriors⟧ re-established their ⟦G6|lead⟧ soon after the ⟦MINUTE|interval⟧, ⟦PERSON|Boadi⟧ ⟦G7|nodding in⟧ from ⟦PERSON|Issah⟧'s cross, and there they might have had a third, but ⟦PERSON|Sarpong-Mills⟧ struck the post with 20 minutes left. They were made to pay. On ⟦MINUTE|79 minutes⟧ ⟦PERSON|Nyarko⟧ tried his luck from all of 30 yards, and the shot ⟦G8|went in⟧ off a namesake in the ⟦TEAM|Kotoko⟧ defence, ⟦PERSON|Razak Tetteh⟧.

"It is two points lost," said coach ⟦PERSON|Kwaku Dua⟧. "We allowed them a free ⟦G10|second goal⟧. I have no complaints about the first."

In ⟦GPE|Accra⟧, ⟦TEAM|Hearts of Oak⟧ trailed ⟦TEAM|Nations FC⟧ from the ⟦MINUTE|half-hour⟧, ⟦PERSON|Joseph Arhin⟧'s ⟦G11|penalty⟧ separating the sides for an hour after ⟦TEAM|Hearts⟧ captain ⟦PERSON|Felix Duodu⟧ handled. The ⟦TEAM|Phobians⟧ appeared to have drawn level when ⟦PERSON|Bismark Lomotey⟧ ⟦G12|turned in⟧ a rebound shortly after the ⟦MINUTE|restart⟧, only for an infringement on the keeper to be spotted. It was the second ⟦G13|goal⟧ he had lost that way in a week. But in the ⟦MINUTE|third minute of stoppage time⟧ substitute ⟦PERSON|Kelvin Amankwah⟧ drove the ball across the six-yard box, and ⟦PERSON|Arhin⟧, back helping his defence, ⟦G14|turned it into his own net⟧.

⟦TEAM|Medeama⟧'s ⟦SCORE|1-1⟧ draw with ⟦TEAM|Aduana⟧ was played out in front of a thin crowd at ⟦GPE|Tarkwa⟧. ⟦PERSON|Ebenezer Quaye⟧ ⟦G15|headed the hosts in front⟧ from ⟦PERSON|Solomon Appiah⟧'s corner; ⟦TEAM|Aduana⟧ ⟦G17|equalised⟧ by way of ⟦PERSON|Haruna Seidu⟧, who had a simple ⟦G16|tap-in⟧ after ⟦PERSON|Richmond Baah⟧'s shot had been parried. Neither side looked like finding a winner and the game finished with ten men apiece.

⟦TEAM|Gold Stars⟧, who did not play ⟦DATE|this weekend⟧, stay top. ⟦TEAM|Kotoko⟧ are third, ⟦TEAM|Medeama⟧ fifth and ⟦TEAM|Hearts⟧ ninth.
=====GOALS=====
{"id": "G1", "scorer": "Emmanuel Osei-Tutu; Cletus Nyarko", "team": "Bechem United", "count": 2}
{"id": "G2", "scorer": "Joseph Arhin", "team": "Hearts of Oak", "minute": 90, "added": 3, "kind": "own goal"}
{"id": "G3", "scorer": "Yaw Sarpong-Mills", "team": "Asante Kotoko", "minute": 12, "minute_text": "12th minute", "assist": "Abdul-Latif Issah", "kind": "shot"}
{"id": "G4", "scorer": "Yaw Sarpong-Mills", "team": "Asante Kotoko", "minute": 12, "minute_text": "12th minute", "assist": "Abdul-Latif Issah", "kind": "shot"}
{"id": "G5", "scorer": "Emmanuel Osei-Tutu", "team": "Bechem United", "minute": 33, "minute_text": "33 minutes", "kind": "shot"}
{"id": "G6", "scorer": "Nana Kwame Boadi", "team": "Asante Kotoko", "assist": "Abdul-Latif Issah", "kind": "header"}
{"id": "G7", "scorer": "Nana Kwame Boadi", "team": "Asante Kotoko", "assist": "Abdul-Latif Issah", "kind": "header"}
{"id": "G8", "scorer": "Cletus Nyarko", "team": "Bechem United", "minute": 79, "minute_text": "79 minutes", "kind": "shot"}
{"id": "G10", "scorer": "Cletus Nyarko", "team": "Bechem United", "minute": 79, "kind": "shot"}
{"id": "G11", "scorer": "Joseph Arhin", "team": "Nations FC", "minute": 30, "minute_text": "half-hour", "kind": "penalty"}
{"id": "G12", "scorer": "Bismark Lomotey", "team": "Hearts of Oak", "kind": "shot", "outcome": "ruled out"}
{"id": "G13", "scorer": "Bismark Lomotey", "team": "Hearts of Oak", "kind": "shot", "outcome": "ruled out"}
{"id": "G14", "scorer": "Joseph Arhin", "team": "Hearts of Oak", "minute": 90, "added": 3, "minute_text": "third minute of stoppage time", "kind": "own goal"}
{"id": "G15", "scorer": "Ebenezer Quaye", "team": "Medeama", "assist": "Solomon Appiah", "kind": "header"}
{"id": "G16", "scorer": "Haruna Seidu", "team": "Aduana", "kind": "shot"}
{"id": "G17", "scorer": "Haruna Seidu", "team": "Aduana", "kind": "shot"}
