⟦PERSON|Van Houten⟧ Strikes Late To Deny ⟦TEAM|Derby⟧ And Lift ⟦TEAM|Hull⟧ Out Of ⟦COMPETITION|Championship⟧ Drop Zone
Five Talking Points After ⟦TEAM|Preston⟧ Lose At ⟦TEAM|Swansea⟧
Brave ⟦TEAM|Coventry⟧ hold on; ⟦TEAM|Cardiff⟧ & ⟦TEAM|Burnley⟧ share four goals
Early ⟦PERSON|Petrossian⟧ header floors ⟦TEAM|Luton⟧
Injured ⟦PERSON|Okafor⟧ to miss ⟦TEAM|Charlton⟧ trip
Ex-⟦TEAM|Blackburn⟧ coach tipped for ⟦TEAM|Sheffield Wednesday⟧ post; ⟦TEAM|Wednesday⟧ stay silent until ⟦DATE|Wednesday⟧
⟦TEAM|Wednesday⟧ captain ⟦PERSON|Moss⟧ sees red ⟦MINUTE|moments later⟧ as ⟦TEAM|Barnsley⟧ equalise at ⟦MINUTE|full time⟧
Pro-⟦PERSON|Ashcombe⟧ fans plan march at ⟦VENUE|Bramall Lane⟧. Post-⟦COMPETITION|World Cup⟧ blues for ⟦TEAM|Brighton⟧
Appearances: 112. Goals: 31. Assists: 9. Bookings: 14. Minutes a goal: 301.
⟦TEAM|Torquay⟧ went close on the ⟦MINUTE|hour mark⟧ and, ⟦MINUTE|seconds later⟧, again; the winner came deep in ⟦MINUTE|added time⟧, ⟦MINUTE|minutes later⟧.
