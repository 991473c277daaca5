⟦TEAM|Glentoran⟧ ⟦SCORE|2⟧-⟦SCORE|2⟧ ⟦TEAM|Larne⟧: ⟦PERSON|Broderick⟧ ⟦G10|rescues point⟧ for ⟦TEAM|Glens⟧ in ⟦VENUE|Oval⟧ thriller

⟦FURNITURE|By Ciara McKeever⟧
⟦FURNITURE|Belfast Telegraph Sport⟧
⟦FURNITURE|Yesterday at 17:48⟧
⟦FURNITURE|SPORTS BET OF THE DAY⟧

⟦PERSON|Shay Broderick⟧'s ⟦MINUTE|stoppage-time⟧ ⟦G1|header⟧ earned ⟦TEAM|Glentoran⟧ a ⟦SCORE|2-2⟧ draw with ⟦COMPETITION|Irish Premiership⟧ leaders ⟦TEAM|Larne⟧ at the ⟦VENUE|Oval⟧ on ⟦DATE|Saturday⟧.

The visitors were on course for a tenth straight win after ⟦PERSON|Levi Ferrin⟧ and substitute ⟦PERSON|Tomas Cosgrave⟧ ⟦G2|scored⟧ either side of the ⟦MINUTE|interval⟧, ⟦PERSON|Aaron Jardine⟧ having ⟦G3|given the ⟦TEAM|Glens⟧ the lead⟧.

⟦PERSON|Jardine⟧ ⟦G4|struck⟧ after just ⟦MINUTE|seven minutes⟧, curling a ⟦G5|free-kick⟧ over the wall and beyond ⟦PERSON|Rohan Fergie⟧. The ⟦NORP|Scottish⟧ goalkeeper did better on ⟦MINUTE|20 minutes⟧, diving to his left to keep out ⟦PERSON|Jonny Rusk⟧'s header.

⟦TEAM|Larne⟧ grew into it. ⟦PERSON|Ferrin⟧, back from a ban for his red card at ⟦TEAM|Cliftonville⟧, forced ⟦PERSON|Daire Mulholland⟧ into a save, and on ⟦MINUTE|41 minutes⟧ he ⟦G6|levelled⟧, ⟦G9|prodding home⟧ when ⟦PERSON|Cian Bolger-Reid⟧ knocked down ⟦PERSON|Leroy Nketia⟧'s long throw.

⟦FURNITURE|Related: Irish FA to review policing after Windsor Park trouble⟧
⟦FURNITURE|Podcast: The Danske Diary, episode 112⟧

⟦PERSON|Nketia⟧ limped off at ⟦MINUTE|half-time⟧. His replacement took ⟦MINUTE|14 minutes⟧ to make an impact: ⟦PERSON|Ferrin⟧ got to the byline and ⟦PERSON|Cosgrave⟧ ⟦G7|turned in the cross⟧. ⟦TEAM|Glentoran⟧'s appeals for offside came to nothing.

⟦FURNITURE|Shay Broderick rises highest to head Glentoran level. Photo: Desmond Loughran/Pacemaker Press⟧ ⟦PERSON|Cosgrave⟧ ought to have finished it but ⟦PERSON|Mulholland⟧ spread himself, and ⟦PERSON|Rusk⟧ was then booked for a foul on the ⟦GPE|Dublin⟧-born forward. Four added minutes were shown, and in the third ⟦PERSON|Jardine⟧ swung over a corner from the left which ⟦PERSON|Broderick⟧, a centre-half signed from ⟦TEAM|Derry City⟧ in ⟦DATE|January⟧, ⟦G8|powered home⟧.

"It was as good as a win, the noise," said ⟦TEAM|Glens⟧ boss ⟦PERSON|Mervyn Tosh⟧. ⟦TEAM|Larne⟧ counterpart ⟦PERSON|Gareth Dunwoody⟧ was less happy. "If we defend a set-piece we go to ⟦VENUE|Solitude⟧ nine clear. We've had that talk."

⟦TEAM|Linfield⟧'s ⟦SCORE|3-0⟧ victory over ⟦TEAM|Coleraine⟧ at the ⟦VENUE|Showgrounds⟧ leaves them five behind. ⟦TEAM|Glentoran⟧ are at ⟦TEAM|Crusaders⟧ on ⟦DATE|Tuesday⟧ in the ⟦COMPETITION|County Antrim Shield⟧.

⟦FURNITURE|Elsewhere: Ballymena 1 Carrick 1, Dungannon 0 Portadown 2, Bangor 1 Crusaders 4⟧
⟦FURNITURE|GLENTORAN: Mulholland 7, Kane 6, Broderick 8, Amos 6, Singleton 6, Rusk 7, Jardine 8, Palmer 6, Fisher 5, Hoey 6, Malley 6.⟧
⟦FURNITURE|Most Read | Latest | Family Notices⟧
=====GOALS=====
{"id": "G1", "scorer": "Shay Broderick", "team": "Glentoran", "minute": 90, "added": 3, "minute_text": "stoppage-time", "assist": "Aaron Jardine", "kind": "header"}
{"id": "G2", "scorer": "Levi Ferrin; Tomas Cosgrave", "team": "Larne", "count": 2}
{"id": "G3", "scorer": "Aaron Jardine", "team": "Glentoran", "minute": 7, "kind": "free kick"}
{"id": "G4", "scorer": "Aaron Jardine", "team": "Glentoran", "minute": 7, "minute_text": "seven minutes", "kind": "free kick"}
{"id": "G5", "scorer": "Aaron Jardine", "team": "Glentoran", "minute": 7, "kind": "free kick"}
{"id": "G6", "scorer": "Levi Ferrin", "team": "Larne", "minute": 41, "minute_text": "41 minutes", "assist": "Cian Bolger-Reid", "kind": "shot"}
{"id": "G7", "scorer": "Tomas Cosgrave", "team": "Larne", "minute": 59, "minute_text": "14 minutes", "assist": "Levi Ferrin", "kind": "shot"}
{"id": "G8", "scorer": "Shay Broderick", "team": "Glentoran", "minute": 90, "added": 3, "assist": "Aaron Jardine", "kind": "header"}
{"id": "G9", "scorer": "Levi Ferrin", "team": "Larne", "minute": 41, "minute_text": "41 minutes", "assist": "Cian Bolger-Reid", "kind": "shot"}
{"id": "G10", "scorer": "Shay Broderick", "team": "Glentoran", "minute": 90, "added": 3, "assist": "Aaron Jardine", "kind": "header"}
