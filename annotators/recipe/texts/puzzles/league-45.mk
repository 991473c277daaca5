⟦TEAM|Tottenham Hotspur⟧ ⟦SCORE|3-3⟧ ⟦TEAM|Nottingham Forest⟧: ⟦PERSON|Gnahoré⟧ ⟦G1|strikes at the death⟧ to stun ⟦TEAM|Spurs⟧
⟦PERSON|Wilfried Gnahoré⟧ ⟦G2|scored⟧ in the ⟦MINUTE|eighth minute of stoppage time⟧ as ⟦TEAM|Nottingham Forest⟧ claimed a remarkable draw at ⟦VENUE|Tottenham Hotspur Stadium⟧.
⟦PERSON|Felipe Montoya⟧'s ⟦G3|free-kick⟧ seemed to have settled a see-saw contest in ⟦TEAM|Tottenham⟧'s favour, and the home fans were singing about the ⟦COMPETITION|Champions League⟧ when ⟦PERSON|Ryan Catlow⟧ launched the ball forward one more time. ⟦PERSON|Tim Arkle⟧, who'd headed away everything all night, headed this one against his own captain, and ⟦PERSON|Gnahoré⟧ ⟦G4|hooked it over the stranded keeper⟧.
"You can coach for 30 years and you can't coach that," said ⟦TEAM|Forest⟧'s ⟦PERSON|Erik Vestergren⟧.
He'd made it to his seat late, after a row in the tunnel, and missed the opening minutes, which ⟦TEAM|Spurs⟧ dominated. ⟦PERSON|Louis Ferrant⟧ put one over the bar, ⟦PERSON|Montoya⟧ struck the base of a post and ⟦PERSON|Sergej Milić⟧ was foiled by ⟦PERSON|Catlow⟧'s trailing leg.
So naturally it was ⟦TEAM|Forest⟧ who ⟦G5|went ahead⟧. ⟦PERSON|Kofi Amponsah⟧ tackled ⟦PERSON|Ross Bellamy-Stone⟧ on halfway and kept running. His cross was too long for ⟦PERSON|Gnahoré⟧ but not for ⟦PERSON|Chiedozie Nwankwo⟧, who took it down with one foot and ⟦G6|scored⟧ with the other.
⟦PERSON|Amponsah⟧ had a ⟦G7|goal⟧ ruled out for offside soon after, ⟦PERSON|Harry Tolland⟧ straying in the build-up, and ⟦TEAM|Spurs⟧ made the most of the let-off by ⟦G8|scoring twice⟧ before the ⟦MINUTE|interval⟧. The first was a fine team effort, ⟦PERSON|Montoya⟧ laying it off for ⟦PERSON|Ferrant⟧ to ⟦G9|find the bottom corner⟧. Then ⟦PERSON|Milić⟧, the ⟦TEAM|Serbia⟧ captain, who had ⟦G10|scored⟧ in four of the previous five, ⟦G11|turned in⟧ a rebound when ⟦PERSON|Ferrant⟧'s shot was pushed out.
The ⟦GPE|north London⟧ side took their foot off the gas. ⟦PERSON|Gnahoré⟧, 6ft 5in, ⟦G12|headed in⟧ ⟦PERSON|Tolland⟧'s centre for ⟦SCORE|2-2⟧, and ⟦PERSON|Nwankwo⟧ might have made it worse had ⟦PERSON|Bellamy-Stone⟧ not slid in.
⟦PERSON|Montoya⟧ then took aim from 25 yards after ⟦PERSON|Catlow⟧ had handled outside his area and been lucky to get away with a booking. The shot ⟦G13|dipped over the wall and in⟧.
It looked like the winner. It wasn't.
⟦TEAM|Tottenham⟧ have drawn four of their last five. Next they travel to ⟦TEAM|Slavia Prague⟧; ⟦TEAM|Forest⟧ host the champions at the ⟦VENUE|City Ground⟧.
⟦FURNITURE|Goals: Nwankwo 12, Ferrant 36, Milić 44, Gnahoré 69, Montoya 81, Gnahoré 90+8⟧
=====GOALS=====
{"id": "G1", "scorer": "Wilfried Gnahoré", "team": "Nottingham Forest", "minute": 90, "added": 8, "minute_text": "eighth minute of stoppage time"}
{"id": "G2", "scorer": "Wilfried Gnahoré", "team": "Nottingham Forest", "minute": 90, "added": 8, "minute_text": "eighth minute of stoppage time"}
{"id": "G3", "scorer": "Felipe Montoya", "team": "Tottenham", "minute": 81, "kind": "free kick"}
{"id": "G4", "scorer": "Wilfried Gnahoré", "team": "Nottingham Forest", "minute": 90, "added": 8}
{"id": "G5", "scorer": "Chiedozie Nwankwo", "team": "Nottingham Forest", "minute": 12}
{"id": "G6", "scorer": "Chiedozie Nwankwo", "team": "Nottingham Forest", "minute": 12}
{"id": "G7", "scorer": "Kofi Amponsah", "team": "Nottingham Forest", "outcome": "ruled out"}
{"id": "G8", "scorer": "Louis Ferrant; Sergej Milić", "team": "Tottenham", "count": 2}
{"id": "G9", "scorer": "Louis Ferrant", "team": "Tottenham", "minute": 36, "assist": "Felipe Montoya"}
{"id": "G10", "scorer": "Sergej Milić", "team": "Tottenham", "scope": "background"}
{"id": "G11", "scorer": "Sergej Milić", "team": "Tottenham", "minute": 44}
{"id": "G12", "scorer": "Wilfried Gnahoré", "team": "Nottingham Forest", "minute": 69, "kind": "header", "assist": "Harry Tolland"}
{"id": "G13", "scorer": "Felipe Montoya", "team": "Tottenham", "minute": 81, "kind": "free kick"}
