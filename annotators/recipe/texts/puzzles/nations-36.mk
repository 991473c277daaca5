⟦TEAM|Poland⟧ leave ⟦GPE|Cardiff⟧ with a point after ⟦MINUTE|stoppage-time⟧ drama

⟦FURNITURE|MATCH REPORT by Aled Prothero⟧

⟦TEAM|Wales⟧ ⟦G4|conceded⟧ deep into ⟦MINUTE|stoppage time⟧ for the second successive home match as ⟦TEAM|Poland⟧ snatched a ⟦SCORE|1-1⟧ draw at the ⟦VENUE|Cardiff City Stadium⟧.

⟦PERSON|Gruffydd Naylor⟧'s ⟦G1|penalty⟧ on ⟦MINUTE|61 minutes⟧ looked like giving ⟦PERSON|Martyn Yorath⟧ a winning start as caretaker manager. However, in the ⟦MINUTE|fifth of six minutes added on⟧, ⟦PERSON|Kacper Zawada⟧ rose between ⟦PERSON|Dafydd Penry⟧ and ⟦PERSON|Ioan Cadwallader⟧ to ⟦G2|plant a header past⟧ ⟦PERSON|Harri Sayce⟧.

It was cruel on the ⟦TEAM|Swansea⟧ goalkeeper, who'd been outstanding. He kept out ⟦PERSON|Zawada⟧ twice in the ⟦MINUTE|first 20 minutes⟧, first with his feet and next with a leap to his right, and palmed away a wickedly swerving free-kick by ⟦PERSON|Bartosz Nowicki⟧ with ⟦TEAM|Wales⟧ a goal to the good.

The ⟦G5|penalty⟧ was given for a pull on ⟦PERSON|Penry⟧ by ⟦PERSON|Mateusz Gołąb⟧ at a corner. ⟦NORP|Polish⟧ keeper ⟦PERSON|Radosław Wilk⟧ delayed matters by complaining about the placing of the ball and was booked; ⟦PERSON|Naylor⟧, who had ⟦G3|scored⟧ from the spot in ⟦GPE|Sarajevo⟧ on ⟦DATE|Friday⟧, didn't blink.

After that ⟦TEAM|Wales⟧ might have put it to bed. Substitute ⟦PERSON|Tomos Ifans⟧ burst down the right and found the side-netting, ⟦PERSON|Cadwallader⟧ volleyed wide, and ⟦PERSON|Naylor⟧, released by ⟦PERSON|Ifans⟧, beat ⟦PERSON|Wilk⟧ with a dink only for ⟦PERSON|Gołąb⟧ to hack it off the line.

"We're gutted in there," said ⟦PERSON|Yorath⟧. "It's a corner. We've defended eleven of them and we lose one header. I can't fault them for anything else."

⟦TEAM|Poland⟧'s ⟦PERSON|Tomasz Wrona⟧ said his side had deserved it. "A lot of possession, a lot of crosses. You must believe the goal will come."

⟦TEAM|Wales⟧ travel to ⟦GPE|Kaunas⟧ in ⟦DATE|October⟧. ⟦PERSON|Penry⟧ will miss that one after picking up a second yellow card of the campaign.
=====GOALS=====
{"id": "G1", "scorer": "Gruffydd Naylor", "team": "Wales", "minute": 61, "kind": "penalty", "minute_text": "61 minutes", "score": "1-0"}
{"id": "G2", "scorer": "Kacper Zawada", "team": "Poland", "minute": 90, "added": 5, "kind": "header", "minute_text": "fifth of six minutes added on", "score": "1-1"}
{"id": "G3", "scorer": "Gruffydd Naylor", "team": "Wales", "kind": "penalty", "scope": "background"}
{"id": "G4", "scorer": "Kacper Zawada", "team": "Poland", "minute": 90, "added": 5, "kind": "header", "minute_text": "stoppage time"}
{"id": "G5", "scorer": "Gruffydd Naylor", "team": "Wales", "minute": 61, "kind": "penalty"}
