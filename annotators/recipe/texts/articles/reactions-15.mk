⟦TEAM|England⟧ ⟦SCORE|3-1⟧ ⟦TEAM|Spain⟧: How the ⟦TEAM|Lionesses⟧ rated at ⟦VENUE|Wembley⟧

⟦TEAM|ENGLAND⟧ came from behind to see off ⟦TEAM|Spain⟧ under the lights at ⟦VENUE|Wembley⟧. ⟦PERSON|Inés Carrasco⟧ ⟦G1|had given the visitors the lead⟧ on ⟦MINUTE|17⟧, before the ⟦TEAM|Lionesses⟧ ⟦G2|hit three⟧ without reply in the second half. Who shone, and who struggled?

GOALKEEPER
⟦PERSON|Tia Rowbotham⟧: 7. Could do nothing about ⟦PERSON|Carrasco⟧'s ⟦G3|finish⟧. Sharp off her line and her distribution was the platform for so much.

DEFENDERS
⟦PERSON|Ngozi Eze-Campbell⟧: 8. Thumped in the ⟦G4|equaliser⟧ from ⟦PERSON|Tandy⟧'s corner just after the ⟦MINUTE|hour⟧, a proper centre-half's ⟦G5|header⟧. Immense in her own box too.
⟦PERSON|Fran Littlejohn⟧: 6. Turned too easily for the ⟦TEAM|Spain⟧ ⟦G6|goal⟧. Recovered well and grew into the game.
⟦PERSON|Orla McStay⟧: 6. Nothing flash. Unlucky to see a volley pushed onto the bar.
⟦PERSON|Holly Vane⟧: 7. Overlapped all night and never gave the ball away. A first cap to remember.

MIDFIELDERS
⟦PERSON|Jess Tandy⟧: 8. Two assists and it might have been four. The ⟦COMPETITION|WSL⟧'s best set-piece taker bar none.
⟦PERSON|Poppy Cleverdon⟧: 7. Broke up play, kept it simple. Her passing range is underrated.
⟦PERSON|Ruby Skelhorn⟧: 5. A yard off it. Replaced at ⟦MINUTE|half-time⟧ after being given the runaround by ⟦PERSON|Solène Marchetti⟧ - no shame in that.

FORWARDS
⟦PERSON|Amara Osei⟧: 9. Star of the show. Her ⟦G7|second-half strike⟧, arrowed across the keeper in the ⟦MINUTE|72nd minute⟧, settled everyone's nerves and she ⟦G8|rounded things off⟧ in ⟦MINUTE|injury time⟧ when ⟦PERSON|Tandy⟧ released her.
⟦PERSON|Kat Bellingham-Ross⟧: 6. Worked her socks off. Fluffed a sitter at ⟦SCORE|1-1⟧, and knows it.
⟦PERSON|Georgie Pyke⟧: 6. Flashes only.

SUBSTITUTE
⟦PERSON|Ellie Fairbrass⟧ (⟦MINUTE|46⟧): 7. Won the ball for the ⟦TEAM|England⟧ ⟦G9|second⟧. ⟦ORG|ITV⟧'s pundits named her player of the match; we won't go that far.

⟦FURNITURE|Do you agree with our marks? Have your say in the comments below⟧
=====GOALS=====
{"id": "G1", "scorer": "Inés Carrasco", "team": "Spain", "minute": 17, "minute_text": "17"}
{"id": "G2", "scorer": "Ngozi Eze-Campbell; Amara Osei", "team": "England", "count": 3}
{"id": "G3", "scorer": "Inés Carrasco", "team": "Spain", "minute": 17}
{"id": "G4", "scorer": "Ngozi Eze-Campbell", "team": "England", "kind": "header", "assist": "Jess Tandy", "minute_text": "hour"}
{"id": "G5", "scorer": "Ngozi Eze-Campbell", "team": "England", "kind": "header", "assist": "Jess Tandy", "minute_text": "hour"}
{"id": "G6", "scorer": "Inés Carrasco", "team": "Spain", "minute": 17}
{"id": "G7", "scorer": "Amara Osei", "team": "England", "minute": 72, "kind": "shot", "minute_text": "72nd minute", "score": "2-1"}
{"id": "G8", "scorer": "Amara Osei", "team": "England", "assist": "Jess Tandy", "minute_text": "injury time"}
{"id": "G9", "scorer": "Amara Osei", "team": "England", "minute": 72, "kind": "shot"}
