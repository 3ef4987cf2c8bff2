/**
 * The telephone plans of all countries: libphonenumber-js's metadata (max), packed by pairs. Written by
 * scripts/write-phone-plans.ts; a test compares it with the library.
 */
import type { PairTable } from '../text/pair-text';

export const PLANS_VERSION = 4;

// biome-ignore format: one line of the text a line
export const PAIR_TABLE: PairTable = {
  singles: 59,
  first: '816342795',
  last: '0)|],-[?"( }$.n\\itx~#:Adeo{',
  pairs:
  'zY~h,!,(,~R,%~X(~X~R~X%aB[7~W2~W~X!1~W ~R7_~ ?2!7%A%~R~R7(B~TzX~j,&,#J)&# ~U~T +~U~S~T~T**~R#~U1_~5%' +
  '1%A(~S~SBA6%*~U)~U~T#J&A&~X_I~ZbXJ B~S~T)~T%!~R)~R~X&an+6(~T+J#J%3~W(~R2(an&<%A#an#)UA @~UJ* `c1&P~U' +
  '~^~T1`q5_A<`cA)<~U*`c)`cfLgN~X+an%J+_/~Wc>d{ U~T&BBA+bYG_bVdH&~T(_O`edH#dH+2%7&+)&~U_;,3_W,+~^d}+#y ' +
  'dI_a&c@aA+`c~X#+,an)#`cco~R)_AdJapc>c>_V`q_DM_3_;@`c*~S&)dH%&&6GbrgL _A,?_8*J_c_B A*,)++_E_;!(~WU&`c' +
  'dJaA*?  #~R+6_/%J(_;.~^~S~W_8#_t_V_~((,6+~R~^br!!_8&=~W+U8V#U6` 8G`t_; !co!_V`c_V~U &5Gc@ap+`rdHq%_8' +
  ')_8+_8##_IA!_/`q_(_;_)~U,8,1_0_;)#6_WfKa2P`c~T!.(_8 @&8F_B%`q)+_AT`c~S[bY_~~S_Q_d_;~U~T%jO~^aW,2co(#' +
  'G,7_a)_VG_S`eO`c2&!+_bG~W_Am*c?`3 an  ~S_)`c(&~X_t8M_&I(jO~V*#_A~V)_8%F`q_a# 5 K)_~_B&_7/_a++M_V_A5`' +
  ' /(fIq*_1`qq c?_/_~~WG~V#)H~XF+_e_VU&*E/#`q%%_e)dJaC_D`qbW`dgL?bWdK~W_B+_~#_ `dcp_)&_&~W=`c*5I~S_B#_' +
  '7,+_t)`q )_bU_B+%6**, aod{~V F_~+(_8(_(`ecrap_/~U_R`e_^(c>gP HaIM!#! 6`/8_W&~R##6V_D_~`!`SB~m~Z~UbW`' +
  '{+`qanq%&`r`3m-~WV/_=_O_;%_J_e#+5,3c@aC_b_~*,_3`e_Rat#`r)),<aH_~!~S_e+Taq_-I(!B_SbY`q_E`,+!+*)~S*K7U' +
  '7M_B)_B*=~U_0_[O~U].`3)`3_#~V+_DG!~Tb>_H)G)5#& #_a%_]_t+`-//_/&T~UBJ,P_e B_OK~RE-a7~U&6*(_-M~[an~V~Z' +
  '~X)#`-B_R7` ~Vm-6_g+Gct_;+a4`,~T_F.B_p_F-`V_!%~S+~T#! (1_W5M_Dau`se _+.bu_;~Zm)`s_HP+an*F`can(%&fKjV' +
  '-(X-8` *_ +_Ic>m1+aD..-~R_3at/6hhgP_e%+_ (# /2` J!-!_DU_(bs~R_ ~X`@6_4_B(_a(_Da4_R_;_RbsX/_,-arm-~U~' +
  'U~Zd{aoq#_*+ar_##_~<&~S_O3&.~R(H`s_idKcp8&fNcw+_J_A)_(a53` _^.!_J&W#6ancqc>gS_d`e~RH7_W1V3F_a*_T~W_1' +
  '_~&(+gV#a4)? *7V1I_8!3_~_3_[H~R_b`q4,R~S],~V!&a2)aX~UdI`3#dH)`{jT~SXco%%5_&_a_DaD1F]-&b?_9~W*6~S_SB`' +
  'E_)gO&,,_T5F_,.!._H;E~R3M)-2UJ08I_&U_+/_o_~_o`qct`e&~S), _* _C*#1M[!=_~W&_0`eE,_c&`-*_F/`Em-m2c?~San' +
  'm)gLjRaW&jOao~UN_3gL~RjSaA`E_#Q6~VfM`3cq5_g3I`t`3(W)`ra7`c_(_XTaE_]U%~R*/6&6F5I`{hm_3bs_3y8_e&_e*!W%' +
  '(%,%_*&_  2,-A`(c>jX_O_X_(_[4-X.]/S&_T`q_haG_hby_p_;m)~Z~V~Raoc>`{(`|_fc>~UdNq.#VhhgS_H!m2m36I_(cs_]' +
  'G_U~W_f_;_``Sd}gN`*-!%&7#) %*%1U_/`c_D_A_O_[dJdO`})!_!(>%!%=+2+?+_*#~T#_g -*.B^BQ,.7G1` A95_W./`{cp_' +
  '3_X_3gZ@` _ba4_0_X_0a5_Sbs_+,`!aGbtauecaAa|asgXaAjQfHx~c?cqe _u_!gRy%~^,craA~S_,dH ,_:`d(hgc?`3eaF_g' +
  '_9`q`|_;2_A5&_1~W![#TF~U.)_&GS#~S~R~R_J~R;!,(+(/(_J(_!(_T%`r+<#~S)()_P + _!*!*H*:,_)2bX7bCJ9fIq=6_8A' +
  'L5V5_4-.V~S_3`s=`q_&_~_&a4_(`s`r!Oaq_=+_7~R_S_X`.)_>)ho~TjYe!d|d|~_!bX~R`d%jRdLUdI`>`g_oGjSbW*_f~Vcq' +
  'hna5dRap_R`3ar ~V&#5 @ef0*_J,F`djTy3y<~R_*&~TaWaA_1`ccB_H(,7I1_A`-)_S_;d~a2`?#`}&aH~W~SE~R~T~RW~R_!!' +
  ';(~V% &!&=+~S+8+H+_T#_*)/)_J*+* *W*_r~X_gBEB],@2gO`,fP1G_A&6aYA_%8`/3G_/a4H?_&aD0 _t%4`O_=&_=)_+-_,,' +
  '_,/_9_~_-_e:~S_P%_]_I_h`S_u~Thgm3hhm1`T#`V_*dRaAeg_;c%_Phzy7~X~Zd|bXm.x}&`qd|d{`3UjU~RjQd{_/gO~Vea~W' +
  '_g~Vq%jRq4_+0`~_; 35_Vy;m++au8`.3V_3b>jSap!_*A_o`*.fQ_H+ *~T_V`5aX_;S;+&)_82G7F6M8_88`k_3b=_D_e`>ee`' +
  'B~S`CaGdOcp~S_?~R~S!_((%(F%H&<&_*+a2#`F#a #a:)K)_v*)*0*_*~X_4~Xa9,_o2M1e%6`56_jbr)dH(5_a5a 8_a8_j8`@' +
  '3`q<U_V_v_V`GPaE@gO_DgV_ObsH%=F_&V_&___b_B_0b=_R`s_R_XE0OaE_Shp_4~SR_Q;c&S%_T~U`!cuZ~R_KJ`)`c`~`r`1G' +
  '`1mEe!y?dOhmdP_HcB_ib[`ecKVm9cJfSgUq9cu~]~_jPq)~^aoA_cfI~SdM`eGdI%a2`3+`,~Yb=_Hy6m7hlap+jOedbw(7hq_[' +
  '&_-<gO9Ke#,` %8#aCashhjXecap_/`-`>cr_Q9b=_iq:~[&8+`F_V`H_t)!&(@%3*_ZjPc?aWapPaq_W_L_(`+Oc!`-+ar`4y y' +
  'P`fM`}*av!a!+bz~Tq;cp~SQ~S_2~S`l(_*%~T%?%_-%e`%_G&qJ+_!+m:+m>#(#_4#`5#`W)&)O)`G)`A , _1 _^~X`/B_FBba' +
  'an!,/,_],a_`,br7_A1aEJ.6a!c>q>8`78a#8`Z`dm@F`-3U.>--_3gW_3cIPcC_D_I_Ohp=aD0&0/_(cI_0hn_R_[_RbBTcC_f_' +
  'H_g)_g OM4 4/_7-`-(`-%R[R`8_T`c:^_P(_P._EfWC0`>_H_d_[_d_Xarq8_Qhv`t_[_hdK_hdX_p`e_p`+aZW_>&_C._`aG_`' +
  'cu_j!a7VgQe!fNeea%_Wa{Gcy bL~ScO_;m9asq9`Sjeq7jf_/qFy?qHy({Ujc`,bWx|fIfHfHq!fI~[^d~e`y!~[~Vcp&cAm,d{' +
  '_3gQaAas_A*_=#bZ* 7bWhsm0yByAq7%1`{`{K?a8&cLm=~Vhl#_P _#bX `3`4_a _de&`tb>a6a&`X~W+_1_e(_)#9/a5gU_K_' +
  'Qm<jZ~S~Y~R[!K(.)7 ]*8~X`?an_#`dd~_Ocs_&`q_&a#E.dMy8`fVc~`.fRb^~Zx}~Sb!~V%~Vq8~R!~R_`!)(~T(6(3(K%+%_' +
  '!%bY&5&/&_!&`Y&m:+.+@+K+W+a5#?#/#=#^#_?#`A)_*)T)`5)ej W ^ C e  _@ _y b^*_!~TF~T_N~TjbB_+BawB`lan`4,,' +
  ',=,0,_G2aq2aE2a,7_a7cC1_e1_41g__A+[,A1c>mA`3fQ`3gg5`5aWhvm*ja8_g8_48`?8a 8`I8b~F_tF_43`h/`J<I<_t<a8_' +
  'VK-Q_3`+Pa(=&_&`@0cRd}{ZdJfPdJj`_(hp_(i&_)aq` +aB`U_*(_0`,_0hp_Rb=_Rb>_R`+Tj[_f`r4a{9 c@dOX)_= _=*S)' +
  'Sa~`|`r_-V_-`h_P~RbY`W_E_X_]_AC `>_XarqNaEJ_hf^_uH_phn_:Y_%H_%jo`!%`!by_Kbr_Kba`)~U_C!_j&`*/`T&aG!_Z' +
  '*`OV`O_W`~`+_w&a8*`1`/aI`h`iV`Ccu`Cjd_r~S`J6btGgQmD`Y`cbub>`Q)b[at`v)aO)e#.cEbscy!cy*cG_!a]LjYm;bF j' +
  'l`gyX~[qPaAybi(yfc?{cao~V~XjPp~hf%jQd|Uq#fJ~ZWaFq&%fHd{&hgm0c?`,~_Rawzv!y2y0VdI%~Va5`r~UgP`3m8co&~W_' +
  '4F_AfKe`e_d{aJazhtho~Um1_4_5aD+`iI_4_w_V`F9a}fMap~SaN#cD*c#B,`3c}`de)`{d~dIapx~yYdN/b_*g^q((5(P(_ %K' +
  '+_8)] fT*_U~X`k7_]1bv6_e8`58`}Ta<a5_;crbW`.(a7`FcsgUb]#d*qEfX`Fy`c?{J{QCC~SJ~S?~R&~R_O~RfU!~V!*!_,!`' +
  'U!bJ(~S(*(_P(e`(`A(bE%#%*%8%.%/%_ %jV&e`+3+/+0+_,+`5+_v+_2#%#*#_8#-#_B#P#_1#_G#_v#`x#bE)*)`W)gh _( _' +
  'J _9 `u _Z `n*[*`t*_@~Y_J~X_V,_@,`62V2I2cN7`}7bI7e,1aq1`j1a(1bbJFJC6_v6`G6`HAaZA_MdH!dH*dHcq`3q_5_B5' +
  '`.5a!G_|8_e3bv3bC3g_.6.`0/2<#<_I<aq<cC_/_Wco_W-)-*-6-_u-bA_3dS_3h~PGPa8@`?_D`-_Db*_Dm>_Ob?_Ojx=I=`-_' +
  'H,_&`70.0f`dJyn_(c)_(q[_#_P_)aE_I_?_ #N^NcQKB_b_x_b`[_0cs_0gk_RgW_fa^_g(4!4&4`N`sc c@fPXCXb%_=%_7._S' +
  '_[_Sb=R_S]`idKhm;fdS+S*S`#_T_~_,C_9I_9a4_9au_9`@_9b`_1gV`|`e`|_X`|ek:[:`__Eho`(` a3`J_F0arhrarqA`tbB' +
  'D*d~qT_hmQ_u~R`N` _^`0_pcscraC`!`{Z?`f&_>*`?+`g_;_Kaw_Y_L_jbDhhmA`*,_6>_.K`OG`~_X`0(`0_!av:aHa4`H7`6' +
  '_e`I_?`AK_y+_l#btaD_m&_n_QgQ~U_{W`% bu_XfNa^_}_PaKV`K(`2WcBc ecfPb[_[aM2`LmN`^)cx`5`w(``Jeeasa.%cE`+' +
  'cEhpa?q]b`AaQKcFVcG~TaR_?c{~Uc{_8a`;aa.cKGegb>c~MdS_HdSb^b+#b,`Bc(_em9dKbe`edVfQd(~UehYe(DcTMcU_;cW9' +
  'e+gUe-MfUqAd]Ye0-eo_%gbcVy@qIh|`5i aGmCHgl_Sq?_;q?_XqLe mPjvmU`Uy]gUmWfbqUapyladyo[{mmS|.mT|;j[|Bjr|' +
  'D|&hf(m*m+aofJ~Ud{)`3~W~_hf&q&(~ZgMm/a6`(aYq+`u`4[B_7_T_WaYA`T_qaxjW~Zy(y/y1q*~[y5q6Ue!fMaAm.gMjSaCb' +
  'Z(y3dIfHgP_0b?_:yJhrcu{4{,{6{9{7yN#_J~^dL1`5aod|hf!m*m3`?%csaX`]_oUm;<h{hjq4m4~Tbx_Jb|&~Vhm~Vm8%P+cP' +
  '#`G1___)__`>_;`S!btMhlh}{R{M{T{L~ZyV~_(%ax&-&_g `),_1d|gN1_8G~S-8_3mC_t*TM4_%m.yc`(M`(_WY2_Ga!_pb=`}' +
  '+hjdLjUy%cA_ e!y9_|(a9~ScD~Wa@%b&`7d Md!_;dVmKyj+{^{_{b{e~]ao~S_7~S_+~S]~S>~SY~S_K~S`J~Sgx~R+~R ~RK~' +
  'RaF~Rf_!/!H!0!_ !N!_R!9!Q!_9!_P!_d!a]!bQ()(<(_)(_F(`!(d2(f[%<%N%T%R%_P%_F%Y%m:%ej%qz&V&H&_t&K&_J&C&a' +
  'J&cx+7+J+^+_S+`)+`H+_y#+#2#8#H#_)#K#_!#_,#_%#`U#`H#i3)0)_))^)_+)a6)a )a|)b- ~T E 9 `( a3 D `& e; gw*' +
  '_0*a3*_h*_C*_n*`M~Yf_~TN~T_MB_,Bd7,5,T,_%,aZ,`T,i>2_W2_I2a#2`9`,aW`,gc7_47a87bG7bbU>Uqi1`/1a,J-J_-J_' +
  ']JD6_a6`F6`I6`Z6`]6aL[?[_#[`N[_.[af[d+AN_~]`3&`3_}5`/5`I5`j5fO5bG?~T?_ ?K_;!_;a:`q+8_B8_v8`W8_x8ay8`' +
  'j8aL8bO8c*8dfF_BFa4FaM3_a3_I3`-3aE3bZ. /;/_>/_</`:/d%<_A<_j<a<<aP_/G_/F_/m?_V`W`{m@-/-_*-gr_3_f_3aX_' +
  '3c)_3ek_3enq!qIPUPIPe,Pz;M>@I@a!_D`h_Di7_Ob=_Ob>_OmhH+H#=_W=aE=a8=`7=et_H-_H9_HL_H_z_HaV_&_4_&`?_&au' +
  '_&aL_&aM_&aS_&b~_&fh0`m0zRdJq;dJi?_(bB_#~T_)F_)bH_t&`  K(K@W1W_TaBK_b_I_b_4_b_v_b`Z_0bs_0ho_0gW_0y]T' +
  '_ITbZTa-E_KEk,_fi#^B_g&OaOObHObIOjm4~R434.4N4:4`p4gs9!9%9&9_>9_@9goaX`raX`+aXmlQ,Q`6Qc_c@bWX*_=`%_=a' +
  '%_=cx_=cZ_=e3_=mX_7+_7_z`-bD_+`i]0dKc};cO;c2S_cSDSaU_Tz#_,0_,`O_,a{_,i:_9_I_9`-_9c]_9mF_1bH_o%_o_*_o' +
  '`5_-G_-_B_-a>_-jm:_(:fVbY_vbY`Fcq`r_E`e_Ea5_Eb=_Ehn_]`Fe_bXe_y<m.yV`(`}`(a!C/C`:CcS>_=`>_i`>d,_dh~`E' +
  'q8`te.`tenDaFDcHDmZaEY_h#_hfK_hcu_hei_u_P_G|m`Ni4`Nqf_^-_p_XcrfPcrgy_%K`!b#`!dc`.cxZ_KZ_C`fI`f_W_vdb' +
  '_>#`?(`? `?c-`)aq`}!`} _?2_`cJ_q!_Ua+_j)hhq>`*bg_2~R_2#_L~R`OI`~`,`~a2_w5`0_l`1_W`1` _< _M_y`P%`HO`V' +
  '_JaI_eaI_4aIc*_k~S_kdY_k}#cAW`6_ga!(ay8`i_W_ya}`CcJ`J2_l _l-_z-_z_5`XI`X_4`XaD`XbG`Xfk_m+_n[`YV`Y_4`' +
  'Ya4gR~W_{_ `Zz*`&H`&cHbu_fbue.fN_H`])hlaAbv#a%Ia%i;_s `8dedRjZaKMaKIebf[`K%`R~S`D(`D a&?`m bA_6a:(b[' +
  'bs`v `ve6`< b](cD_~aN_/aN_@bx~Rbx+cx__a+8`obxaO!`x8a-(a-&`p~Ree`Sbzm[cE`sa?asaQ cF_AcFGcF_IcGYcGgeb ' +
  'LbDVb}_@a/~TjY~UjYc>jYmDa`9c|r*aa/c}`rb~~SbF*ab)ab0c !egbBbK~Wb(z<y5qbae`wd IbNIbNa(bc0b._;c(_ab/!d!' +
  'bsd#m_bRqhcQ>bS}@d(aYe(`#c, c/Cc0_ fSk.cX eie`eizHc[Ve+fRc^_jfTfjg^y=d/6d3~SfVe fVd,e/#e/ d^~Td`j[da' +
  '`Wm<aAdd*e4!j__tf]He7}Ggb_ier_#j`aseu_!ev~Rew/i b#jbk+feb(i#aCfm`}jhjZgn_Mgp_xgqXgtjhgu`0gvasjpd0jp}' +
  'Ajq_ejqayi/`ji5.i8_ii9d{i<`KyX|Hj}a8k `9k#_;k%mpk&`~k(&qQjzmc|Tmda=me}Ymi|Pmn}7qj}jqp|wqq~[qyaAq~Mr!' +
  'Qr&aGr(|^r)mIz+i2z.~Sz0gNz4d-z7`6z8`4z?m^zI}kzJ}NzK&zM}azNz5zP}I|Gyh|I|[|NcN|W_!|b}t|de9|lyh|~|o}*}g' +
  '}-gN}Pmq}c~:}e~<}vja}|}M~!jy~,~H~.qn~7}/~?}r~A~L~E~G~I~Q~J~M~K~6~N~P`,[m,dIq q(d}e_aobXa3hihjaW@aqco' +
  'q#QgT_+av__*q-hky&z[ztzu ebq-dMq3y,zzy-~ZfH`#hkdPm6q5y4b@Sm4z{bX?q*fIz|p~d|dIq&&`.!y9aoy! y7`#y=c?Oa' +
  '#hgm+7gO5bv3a)_9a `)`I_w=`hb{hu_g{#dT{&cz{({)m)~Rhf+`[_5aKyK{8_&)yRjQbXYmBy@~]yQc?{<yT~RdWgW#cH_:g]`' +
  'WyDq({H{G~Ud|d|fJcoc>=+m2m+e*b em{PfYUjgco~Zyd#R*cDbW%gLjj3_4_o`GZd#`A+bt`5a~0b|*bMmJyea[{`aJ{a{d~R`' +
  'U!`1!bP!ju%_0&x|&_B#O#`R*_>*cz7a+hfb)F_I3a8<e%_B_kjRyk=U_&_A_&b`Te%Ebz_f`gOi+;`4;_._oa _]`5_dbc`4_P_' +
  'Z-_Zc+_<aT`HbK`6`/`Y_Ba%_gb]*edmOd)_IyDc?i*acqZ{yysFywjwyx_9yy9yzyu|!`[|*yr|5|3|6|C|8|%|9|+|Aq^|EqY~' +
  'b~b~[~Y!a3%q20`NNq/NzZaYy#aEdQ_Gq1`NfOaZ_YaZz]`fzaq,cvq,y*y#q0m5zdy)zhy+zjz^zfz`zbzczizeznzgzozkzmzl' +
  'z_zpzqzrzs~UgM?_P_czw`Pzxy.zy`U[jRy:Pq<Oy>_v_6`){ a*z~a;bAc|z}gYyC{!{%3ay:yO`ByMayyIy&yLdUj]g[j^hw{-' +
  'hx{1hy{+yE{0yF{3yG{*yH{2{.{/{57b_ySb}{:cM{;QqCQqD>yZ`@{=_LqBa9{>ga{AmG{?q@{@yU{E{B{C{D{FP_xPmHEy_`fe' +
  'l`O__`Om?`Z{IcxqMc{{Oehy[fZqGy^{S{K{N#_9~f_#7aMbX~[fH{Y@ay=a>btmFg`{Vgd{Xi%ygjiqOjk{Wyijn{[{]%yW&_>#' +
  'jt eq~Td.1aP1qK`3M3_]3js3yq_/_a_/qXIREqaDfa_Gbv`?ym`)a8_U_aaubf`0{j_MmL_kgiay{n`7b{_m{h`jmV`;X`y{td&' +
  '{rg`qVdZ{}d[Re1{lj_| gcmRfc{ggj{pi){~i,{vyW{smM|2yaypqW|4q`{uytyv{f|#{i{w{k|1{oep{q{{{x|({z|={||>|)|' +
  '0|,|/|-|<|7|@|:|?~]`o~Sgf~RfI~RzB!e-%qS&_z&aS+_D+cF+i1#co)i!)zL ah~T_D7z/1a[?q..zV/_)<`]<qkco|Q_Dmj_' +
  '&_x0zT_(qQ_)M_)flaB|JTqwEy}_Jqs_fe(_ggm_=i._7j|_4`JSd+_9`F_1|M`4aoDd_aDzD_uqma6zEL`RLzQL|c_:z3aF|`aZ' +
  'fi`u|X_vcY`?k)_U|sate2`*ag`Uz `G`6`Gk-`GzG_kd1`6q}`iz,gRqx`&mk`j}+b@d%`Qf]`Q|Z`Q|]bwhoaLd-`mr#`mzSaz' +
  'aLb]j_b]qR`^z&bx|U`nm]a[mfa[z-a.}8aRgfb!y~d d5cNk!bO|Yb0}%bd_!bd}6d%zWd&qocS|{d)}(c.)c1mmg]}&dYj~d4|' +
  '_d6}0y>qee5mge8qde<|ues}Vgeqrh|})ff_+fgqgi-z>i0};mI} i6moqKqSqLz6i=}`j{}Zk*quqR|pyazUmY}Em`aLma}dmb|' +
  '}qc|Fql}>qt}Rqv|iq{|qq|}or i!r%}Jy{z9y|_4z!}lz%}_z(}Tz)}3z2}Wz:}Oz=}Uz@}5zA}DzC}.zF}4zO}y|K}L|L}x|O|' +
  'j|R}C|S|r|V|z|a~(|e}S|f}[|g}!|h}F|k}{|n}}|t~0|v~#|y~/||}u},~1}1}K}2}?}9dg}:~+}<}~}=~5}B}q}H}Q}Xe:}]~' +
  '=}^}s}b}p}f}z}m~%}n~)}w}i~ }h~&~B~*~2~-~;~3~C~4~@~8~9~>|x~Dz1~F~O',
};

/** Name and packed plan by turns, parted by a quote. A name is the country and its calling code, or the code alone. */
// biome-ignore format: one line of the text a line
export const PLANS: string =
  'US1"e#Nbq%gbeedG%_#jMaA`dz!~[hjp~m3NqHcobXfIq)m0dLbX!k/*e5g0l)/f@!p8wm%_U`]&2`GyF#_/i|t) b9g<5j?p8o[' +
  '%_)ele3#aS`^n<&_Adma,c;hB!_Gw3_-bGbK__`)h@kQcFcN_/aOdm_WdE5j?`)bI_._!cDg-_>r`_gfX&b76jm_/a,d4f@!gTf!' +
  '`.rMdfl%f%eErki|ac_)`9a;d)`-!_<(`nj&_)uO_TiStQ`)vmsOj_a,du5#cgi!rGh(_)aO&_Th@2a!n=`jt&a*=a!!p82aOrMi' +
  'j&_1_jkCFcNTaOnI~W`9Rhkkt"AG1"lw# k[l,dewda0wd_sc,kSDT`W&sI`M_Qwdf]dl-h=g,>_/bvbE_ sM`ahqgEc,`A~RaRd' +
  'Ac,`AkUb:"AI1"lwbEk[oYden%a0n%_sn%.bU_JD_m*_M`an%.%cMDb}_NoeckjCk*b}(`ahqgEc,_o`wb:"AS1"gKkLjJh3dekL' +
  'a0kL_skLeucSbgq3_ jpb5`akL.Cd:c{`FpMhMaJlU(`ahv"BB1"lwFk[k+g~a0g~_sg~aZ!_T`9_|g~c#uW`Rb{wQ_ee>N_FpKo' +
  'xdlb;bp>r|dUh*-`xn6`ag~eJa{e,Yag_,_Z_<p`Xf]_*k]z) `NI_5rPna-_U_B_.~Sj8q5.F*`QjeNjwm7c)g~.bU_!e4_J-b/' +
  '%j;_&aPe4bR_<e><b*%cEc)g~e?dr"BM1"e#C&bAx*v4a0v4_s_qe{bSSdC_2cXp0v4bNbC_Ll<a_`lhv"BS1"lwc`k[uPdepAa0' +
  'pA_spA0wCPMg8d%`(h&cF_x`:*vbn[gdy[/h8p6fc`zc3o;uVZa;cH`u_QpA0_Zg%)_Ddg+Xehg8f@az`H8`F_5!bdcyi/__h#ni' +
  '#c+rv_YaFx%j~x=e>`:Zp0`wg}?`Phqc)`w`0e|b:"CA1"e#Nbq%gt_fm6k/eOfa_:eDevh.2_B_N%g<qEdkcSnN`W(c;%`U_b_8' +
  'd=f+7iSc3&dErp_&g- _ f-_UVd4faeKk;f[)_ (a;e9c`_*n,aca_]i:)`U*_Pc+ika*qY(RdMbBbr_#_Hy/q3y0bB`#dMbBy.e' +
  'UkBy-q+ _+bgrPdMb>ab%_#hJabkGdMb>_i"DM1"gKlsjJvslsa0ls_sls._ZkE#dtj;o5_F~R`R_Qls.`Nz,c+bn_,!czbj5_8_' +
  '%bmj4"DO1"hzyAwS;r:nv*vrv)*NeIeG`1`7_2g*rt_x`)a(g;d[YpB`zewf/a(Ab,j]_1bba;a1OVYtvazk|fX_jzD*`Bdu7a!!' +
  'd`_8_9G>dTf%aO#eqh&`XdD_raN_)_W>qu`(_g`&_ <v1~X_js)hQ nv*hk;-faNwY nvnLvV0y1y4m7_["GD1"hz_oiDx*uMa0u' +
  'M_s_on*0`vn7d*`xbFXi:f+a@&`:xd%bQ_+%_b`F_Zac&]scft_QuMudkv!g*k7y+_*eTbd_>iFGfB!j4"GU1"gKw{jJk+w{a0w{' +
  '_se4d+hSeb3g-w;p2d=X_u_*aFlBa3_wp2h:`%gY8gjemqW)achAEos_4f)nr`ZjE``]`N`/kQ_&bCoJfg#g%)@i}b/*ki`akt"J' +
  'M1"gKrgv|wSrgac`Qvr`Q`&`&lK#gh.,c8_yg.Jch_K]`Qs63a#/Oa-!v/lTf`2vQlvl3 c.*f<a;g`bm_52lg`za*5cg`)gn`;_' +
  'y`YGhQD+bkvAp,]`Q.avd?u/Jw<oQp%k]C`x#_Na;2b7_55d6*izw+b42a9hQhv"KN1"hzjbvswLa0wL_sbFmNkXrn~Re~Dnt_%s' +
  'Ibn_QwLlM`x_{_b`-aj_?n=Vj4"KY1"e#itbix*w-a0w-_sbxkBbgq2Wrnqd_qW.k;nE~RhMey3ca#o<m^_u`UhH`x`%j#r[_TaE' +
  '`abxn1(g8qljs`Rbf_bc6hC&ck`2o7_+a:H(_Ddg-_boA_<%2a<L`aq5itb2`QjeNjwm7_["LC1"gK)+v|q7`;denCa0nC_snC.q' +
  'Ro0_2vC`MJ_V`vDn,fw _QnCsyg4%`A_JD_> f<bf`x_.H&bR_<e>bL]_}j4"MP1"e#b@p4e4bQexcBm6q6k+roa0ro_sro.0uQ_' +
  ']Hf=_,(O`50h w<oe(cAH _+DdlcX(Eg[aOg[_~a&cd_Qkt"MS1"gKn@jJ_Yden@a0n@_saj_q-`^f,_Qn@0Cb4bmu1`yj4"PR1"' +
  'hziqlDaQwS)pIn(_s_zpI%_nhkkt"SX1"e#f(`oeQjb+derza0rz_srzdCsi3j[kg_Qf(`o-e8(_L_Tel p&j4"TC1"gKh)jJcK_' +
  '4deh)a0h)_sh).#aF_}KCv;`ah).0@g-f7_,dv_Yb;_Qhqv7h)_z!otaje:"TT1"hzjbvddel~a0l~_sl~eOm{a@lT`Md4w[i!(_' +
  '=_-`9_?c5]i._W_Ql~eJr ^Y0mda}k]cG_ acg&x=o8_Ql~;`Py6y2y,bFbFmyb:"VC1"gKiTjJvsiTa0iT_siT.aj_!D_byRx10' +
  'd:tn _r_wvfw%_+ft_ `A_QiTj/6a+jEb4_rbdck%`RE_._Qhqv7iTb1`Mb:"VG1"lw`Ak[gsden#a0n#_sn#`Vf[`VK`zEiQH,j' +
  ':o.`an#.&iJ/`^bTaMa&_YoG6aya&aR_wbTaMa&aR`ahv"VI1"e#b@bqitbQexcBm6q6k+w,a0w,_sw,eOAo42bZ&z2b%uDe~&dt' +
  'q2_ cPcdbfcP_{bp_Ddf`Tb%Kl[bRh;(k!)g(p+g _Qkt"RU7"px ane2_;3d5lrnwdIaCcuwpa[oad/s4a,e~fga6cZe1`TN(j(' +
  'd/s4a,e~fga6cZe1%c^`}iMc_fnmX`/(m!qPbW+s>n!wp#a[oad/i:g>7a[stb,b,o{b9_-_ac~fDl,j(d//a{jfl[J7a[0a1n2h' +
  'H%o[n1ks5aSgYb+ad~Se107gn`zJk-x9l,~SbR&_PbhbT`Fr;axfwf7m!m#aG)m!m#k%kuw;iU_/aD!gwm!qPaCdKm@ m!qxjkqb' +
  'w=_siu_m%qEOca+`m#fy5n4cDIc;m{tE(hF_BbD_aa%_BaK`Ic|5a[_>%p)bT`G7c!escaiRa(~Sh_a~b(vEbJ/bi`Xa9>6aMd`_' +
  'AnI_~J:hW:b0_ObBc-c._# b0pbikfdl?cBe!m("KZ7"px ane2_;_MlrnwgM qb)_sd//p^`^b2W%c/p^b_b2`*eh_L*d*>b_&b' +
  '+b2Xld>a1+_=h,bdugbTaS*_+uxiabjE(_5lc>nibTa+_ne1p^a7sfc[Ugf>2eEF_*@iN_,uxz1dt>f@b2_wlTn_g!!bp>g8`:b2' +
  'EbN_4Yf`kk]p^`^b2_7il`Xh@*oMbBf|_)bI_oW`:j}bIf*h_ gC_# b0pb*fdl?cBie)b1cBe!m("EG20"47_IumpS`<o+wru|u' +
  'X_:ur`~f?staIbOc{_veZeYZ_h f?_Ce2_:vWbi_V_Rle>_J2bIeAa#k- c{_veZ`EkW!_)IohoP`#h`"ZA27"4f7w&_0`|hda^j' +
  'HjCuuqTjCams#dx:eYd;eOa=eyd^rI_.aQex_|nza[Orx5fl_LhFa4dF-0w qZa:rda+a:cG_*_@cv_Yw _@dzjC_Ele1_BuNd8a' +
  ':`2_|t,a:yv_6hW_Z~R`v_NeHSnH_|f| hI`o _P r _#m5-_bj%f+8fl_/bHn/cb~Sa:_._|i>d2b)w _0wg9c=,bF_<s-b[lpb' +
  'F!infQabaQ/ 6w1`(oA `:e?:awaQi_b_!id%`Kf<b.ats#fG"GR30"4eBeB~R_| bulN1`9g/pRp5cJb-_ a|b#j|_!h;k@_Afx' +
  '`]#_<)mf cKU_Fj=1`I_`pYh% aa-eI.nid.ksngaz` bD_aZ:c<Q5`?dU`mr^bD_xx7aK_4b{Qh9a.&`6a#g]v*bfAe7a.w.eSa' +
  'zMg:ko`95c*`X__5aS=`[b]vpbRQh8cxdfngazfk=c]@g_c|Qh8_Ya.aK`@~Siy# iXj2#b4&wP;_do]Lb5fdlVabeBeB~R_Eb>c' +
  ' c-7_e_}~TcZeC~RdP_i"NL31"cl`XauSdjodlmc9 t3*_3e.!q?hdgv&hYhVj7ajl/ `r#am!7q<1`]%eSe3aPkCk}dxg]_v!`!' +
  '`dh%s+-d(I`J`6i+`XfheL daV`*d(etQ8i=@c]tM_,d(e,`J3j%j;`BXd(a,`JOh&_D`WnU*Pa9_w_TpHb5u7_jfv`-#@a>T`kt' +
  'pb!D5n4_%d#*uitkeatJs<tkeawOai-_Tc7_Tbv%_Tz;_Ta8fz+`Wz3sGai-7q<1`]%eSe3aPkCelm^_&bC_3`,BbrkFb^ajc=aV' +
  'kD!uk"BE32"oC`<uUgHdc,hyexe;jTPg-_:utsBhU&_C9`;`Lnz`}_:me`Tn5eqv6r:dT*ahc:&alc=;:tis5noqK`naD_qW`n~W' +
  'e<2a9fB_K_OoE)c-nNcgcDj%1bGnU&d:s;c32j^bPoE)aQs(cI"FR33"t}dVhe t4aWpzf7j<#a1b2hNhLb9dQl^_=`(Gd7D,p&>' +
  'n^iqEchha9yge5kHmg:k^eF_<(8d6aT_j_D`9_5d[_RgEmJt1nK`eeF_>rGjK` `Aix"ES34"oC?eQ+bAa}d#jIorj>f<_^d<L#c' +
  '(cg_=o8oRoic(_j:g&%hZ_y:cE_X&?Hkba,Ag,f4hG:aNo+ko`hh4g9`X_~~Sa`*DLkHgi_#E%LeHuA_?epGd7orb 93e%b _%_d' +
  'c)b1_dgEL_6ci"HU36"4eZ`<uUdRgy!gR#xT`ScZ_<n)a)emfx_grjh;x@gR#xTbyNq!#qIdLfJ#k/-AcZ_<n)a)emfx_gn;`. h' +
  ';x@c:`O`@fq_@dF,x&_29e7`lnLf:c ftlOb-j3"IT39"tyo3!ul%hZ_de.*cUbcCrV~RgInDhtfWhobr#gUp5kA~Rd=_`rTxcc-' +
  'ax7b8sm[xcc-ax7b8._!c.`z`RRa|(m:~RnPa9`Y`- Pcb~Se]cd&`Chc~R1b*_`by!CfatfJ3kO%_`hcxci-`CdKh%~Rd=a|aGk' +
  '4u=a2hT_^~RD#d _4i[mhe5!bwaXbc~R-r!AcZs`cRa.kIa8 h<`*hSxPpD_mev5vQ`]wAXr!A_:g8_9a#s^a.`=_w<`7Qs`spdT' +
  '#aIa>y_uP_+lh_2_rExP_mcxa)lqkI_]cNp)a%`7]xP_-_Va o!eTdbaN<`7Ao 5___mmobm~Sh7`~`erNpal-%egkrju_|%oob^' +
  '/w:_|cdilc.&vBalhWqsRS-ufc[~U]h-d:a@_n_Rpqe(_zkV*fUgg%`;vjm c _{oh`A`fnjceook2"VA39"ty_(e.%_r_de._{`' +
  '<nDhtfWfF->*nemlfN~Ue_fJajg brdNajg i[a5mlj0%:`<rNarggju_|%oob^/w:_|cdilc.&vBalhWqsRS-ufc[~U]h-d:a@_' +
  'n_Rpqe(_zkV*fUgg%`;vjm c _{oh`A`fnjceook2"RO40"4bNbCf5ba_:e+gHf#(bV[(bVBs*asb-kX!dx_:!aml*_C_:`6M_d`' +
  '+nyAbVB*_,!eH_KaW_%_.`Lf|a1!`^`8_5_TdDTUb!hRL_1MwF0)eMma_Rlpu!wEgM~]~c~a~dr+"CH41"j k`_;NdV*`gw6nI_B' +
  'LlQkv`=oqk%mTd;.@F`Za.fvl41a8#_m``!dFD`x)hAdFhRL<Mc&w:c&s#busZ_H+eKc=iQbKGl}`AbKGfG"AT43"oB_Eov(_3ov' +
  '&dj/_La3_pen(powk`P eV_;s(v=_*_0ov _dovnK`g_X3e%Yb(_O`>prcLu|%`gf?n|N~S`!(`rb1)_h%b?`reA_4lWl=l-~Sf{' +
  'dhCd:toa}El{cHJZ[l-~Sf{dhlMeCtoa}El{cHJZa?%lF`YaS`ydy+j6&v>+l]c0sW_E`>wXaekY%_pe.bE _Y_Eo^b1m/bh(_E_' +
  'f`+-a7c6=i7Pfkd)u:`Wv]m`b`c<g]a t8cz+=)vF`WlHdth9c+=iPoYbdh93`?&_UaS@i+gag:rQepa)=c!+a7Gk*h9cM=yq_bp' +
  '(bZbDdgtP_O_f`e#lMbi_Zto#a1``^beo_cLd,t/kqcLtLaRh|_vs{%h>~S_R_fkqcLcV+i<)~Th/Bh7e.)g,~Rt/hdcL_H gJ<G' +
  '_Re.bknDbocL_i"GB44"4O`/bqeKw&gte pC;[;er;q.z8erxY`!fjys[`Agm[zK[x^v ;l0c}f?0d:gFb}rl&`_e{g5W_nkM.k?' +
  '*E#a&F`_r;aQdk.c`_!*adsJh,o7`ucFb8Fb3a?iK!`N`9`K_M~S_hcJnX/Wa3`_nX/Wd(`qk8a,Ra?b#)eY=_IfLqq`Uz9f_im0' +
  '`1b`lDaTIX,`1Ig/iA*pB,_Z_)a<_Md`UiA`1i4_@RbM.i]gT(h=iF_gk=`.b@`KcT_o`[a1*^`J`1V_5jFd1l f4cf`KiHa-a7G' +
  'idiRca*gsc;dw=VAg,_Gl^_G`}`(_8aRc5dEf@b6y)rMbH&`Kfz`[b+ da_vagd4_Tk|r@TbHg1a1&d)_BubkI`[n^aH`ka;_/a!' +
  'e>`)bZ&dwucn<`[b+ gTs)du3aqmX_jiHgj6h@hBrie<_5`K*_/d]a*_GaOeKQ_Gv#l^_<`(a-ri_o`[aHh?h<Rtsl__1z:l#h!_' +
  'xids-_p`,`Pd+/f]a.aQN_F&az_g`Qil5`Hbmu9.`:%d2b<8`F6d6 b,R_,Dg5h:_o_:cn_og*bE<`/cv/_qng_..`T Bd4o0kxm' +
  'o`;c/aiduaZH)b;~Sbdj/kv#g&#Bbprha<#bF~Sd4#C_?vI`*f~czk:_Yge.cS!_Fi02`H_bb7&_7_Zocb%_:fn.#D=`[akn]&dW' +
  'nGv;.`^lHmZf&b<)_k>)_Z8jmt5]&n)b`a*/D5`W+_F(s1ghaxDfX_v._>`=r-n*k;eN_7_]b)_pkr)C_Vh5ccot`4t&fid9b;dv' +
  '`1q1`(`I_Fc(_8d?Qd[Eavf6_5`Kd `Icnw)A_:_raNbK_~`J`KaT`I~Siyu)`b;_lxYaWaVCslbLw+_5cKU~Sbax^Bh6i{lVwNu' +
  'C_{wPx{iy_]joe!gM~]~eao"GG44"ds& bA3`/b0vVqmh6e m%ibxfd>&`=f3i-`=ibtYd9_z`=hE_n_y`4ce_SbBu)`b;_lxYaW' +
  'aVCslbLw+_5jFbax^Bh6i{lVwNuC_{wPx{iy_]jo_i"IM44"4wTeQ3`kf5pRm%nZxf[wTa0iQ_VeD-aFvK`w_swT.wvc8_Kj8`Q`' +
  'weAM`P)C_VeDc1`w_2`wda_I`l9`=iMdAkSaid3r7`0aUbe_XkSc+~RfBxU#`wdA_%`tc)%_q~Rd3~R#_|iu`=#f `P&_]`w_ /#' +
  '`wj,s,_F+l7_0c)_]j5"JE44"4w0eQ3`kf5pRm%p&xf[w0f3w0p&a]d9,_ZcXm}b4%b3_?_u3h+ru`ljursfy!]L!_QaVmrudcMd' +
  'W*d-%dEfug3fnol(`U_.f&fB/aje9af_#_ r9)cAhQ_%`o`4_0c)0bJrsfy!]Lmz`P&mr/cMdW*d-%dEfug3fnol(`U_.f&_F+l7' +
  'dAx{a`_]j5"DK45"t|ogo9`1`7_=eTBg;bLg8mBre=d6a%_vf7Xf/I_=_Y_<#`6a-)=a-a%&b8@V_wqou6i=_-v6_DiPOn45`9eX' +
  '_1Iu7iO8p(`.vD7gAE`1`9g9h= _UVoNcCu7b`aN5d5j]^`l._b`-#uV#l;sOaT`.l,_26`}fYa<aKd5~S:a]9w@ci"SE46"g7Mo' +
  'Rnd_;:`<s]`bzG_l(pc`ga^fswj_.g^fbdG*vwrZ~Sy;i2wj_6=c*3jKvoj*L:g^aWfPfsxB pufswjrA`?fe_9aPjrG_,_/d6fv' +
  '_j+pVg)bH&_G`?)`MaN@bIiH__jFg^fbfsfKzH*vwd8g^i2fsxB!=mj_1c*=jKbv+cSj*L:mWi2xB_#_ mWaWdOeimp pumRmp`6' +
  'c7,_9aPjrGeXjqfD`MaN@bIiH__jFpujd%mp*pu`{k%y`yYd=mWyQdLgNka_6=c*3jKvoj*kRf5:t@f8T__`:+l3)p)ZBgf6a)_1' +
  'bZjr`F<`W_>d `@g<`:r@qZ2a8)w#`^*l[b{_1j&_1a+_UgVrta! l%d `I_FpXff6c76h(`:&_2c^`jfc mV_@g:`m(`:&_GouT' +
  'aMp?w#bKb8Ta,j#6#a[>_G__`^oc`pfE_1bbd!a5pU)yIc=_.tlk.h)_l*aK`7_0edobKvwd8`BuZek_H)+`Bc&.+_9a#)lHndsZ' +
  '_H_#`Bc&iQa3l}b%akfG"NO47"j!s/b0iwjhaAdc lkkwd}m,bX_GfD_r_s.pDOh@i6fXa!)_rc:&_cb(>agdqh!j^w!u(c2bkd0' +
  'c2r}c2`=_:c2/i3`=bJw[iYeH_pc)r~Ic2jjpX`;becI"SJ47"tyeU_&o6*_Rhn~VGu_nA_snAdd&_cb(>agdqh!j^w!u(c2bkd0' +
  'c2r}c2`=_:c2/i3`=bJw[iYeH_pc)r~Ic2jjpX`;becI"PL48"4DHlZ:qm~Td=pcxImy_`f#`4lId@`Cdcwvxwerwvxwmy_`ojbE' +
  'e/b-_!f[eC_1p=FcN`)_tc-b]`u`Cf^!grsjdTm`I_`byiW0ey)_Kfixw,a3_l!hZ`L*_EmCRh6b^b--eqc7>:fC&eC_1p=e<P_t' +
  '`%dF;ingg_%_1srwFu%c&bEtlk.n(c=u!fG"DE49"41a9_(m=se,_Yfpf-^_KnMh-f}g!c32qnBnck1se.gT%g`wAncgk-~Tk~Y_' +
  'r_pcwseb&IQaJ%bAbS`Bnc`|pryjImS%cw`r%e8ai~T`p*lW`g`re}O_t!eShua cYuFaE7__l!fBeD.xD_<h0_=`pgwere}O_t_' +
  '}_ruFaE7__l!fBji,b9b]huGicxD_<h0_=`pgw!a?(`>`rc~c*a{d]quk@i|`Y_xvdd-sis|`BfBb/h/o`c~c*iud)c6@aP%`XmI' +
  '@_jfYa8m`Idt=__=h?tGdEw(tu#a.)hF`W=e,bpepg6x8aJ)@a- Olgo+k*5a)_Ua#s^eNb<e=gp_8aFx0=Ma*`XoAye`5=el#g9' +
  '=bO_Ub8gpqkd-sis|`BfBb/h/oI`pfv&`Zh1Wg{tE%0dYF_*wq@bv%_&a9e@`@`!ase2 l0(l=%`!+`>f?`=o1g+&_fa2r;cj_7`' +
  '!cqf?_N`!)`g`r l0b#af+sU`2sUeB`!cJ)a?dXaf`pa?dX`o@_4l0b#`oc^`hd>_c2_]a aJ&b)`! `rafoqcqa2!DhXb3a?`{)' +
  'a2`okkoq a2`o_Cdibuq[&vuxA%v@a:ak_Eo^_Yfo`p*_pcw`+/nhOpfsL5_xakuFpfb_bD_x`Bb{`KpQdoaysLc5dEgrjqMAg1f' +
  '4h/akd4`KOpHhGn`:a;8cgu5sNAad6`W6c]_1audu_<!b_e>idbTb*a1mo6`WfmMa*ckeNAiq6aMsLdaf9_p`ghdr(p_hX)Bnesd' +
  '_co5hSc%_!%X_#l:ui_d`gb>r(tH%)b/`#kbc]^l:j0ccdV`4p_/e2_P_{_!aUdBb&IbAaRbhiDah_{s0s,nesd_cd(~W`hsa`4b' +
  'hQBvfBaUo:a=`E_}cw_Haf-o3N`ti`kTjg_HaeCi[e.Zi[`>i`c}jvjgabr?o3e2_zbmS _Oekjg_i"PE51"l5*-eSb%bQmtkn_U' +
  'dDd# gH`D9p;dX!x)f=e[`S*e0dn*_Gn8CcP+cY~Sn`aQgznxiD0n_fwBc|~R2bHkH2a<!ckm~a;2lL_k~Rm5-h4v`Pay5b7xFc:' +
  'nKatu?9+c29blf>cVu!f>q{[~]~i~a~k~e~lr+"MX52"dNd0[Nlra^cJa=_*gu`=j=o9s{e>twfv`[nha%h?j@c<dToZoI_?5v*b' +
  '{5_jh3u4_8`z_5f@k `I_w_k_5a&f7g:h|_8ahfAOa<cToy_x_bb8f=dBtGu5_Lf;vqcec|u.v#dfx8t;kNh+v[j#3vPpD`Yi7l+' +
  '_8pL_ms&d7c#>twfv`[nha%h?j@c<dToZoI_?5v*b{5_jh3u4_8`z_5f@k `I_w_k_5a&f7g:h|_8ahfAOa<cToy_x_bb8f=dBtG' +
  'u5_Lf;vqcec|u.v#dfx8t;kNh+v[j#3vPpD`Yi7l+_8pL_ms&d7 lR d7`#cWeBjniE_djL"CU53"gL`4nJ`N_xlZhb_l_Ywlo@k' +
  'A(a._Yp;#hY)p;dX_k`!dXd;0l`Zt@l-3bO/nX`ub[`+a.&o#)b.a5`e_Z_2ahc:;cBkp9)h`"AR54"dsbAv%gIP`hlrx,`{iIj|' +
  'gTaTqMWuJg2uDqGdw+`Yu:t*N`_(q`eTaN`)jKu^qa%t=aIiPmqd2jNh@tTsx c8xb`_(p}k<_8dCxl_:jNiSvLbFbVxb_,iUb@u' +
  'WnmoUdUo& jEjDeCdlpw[(p}djdCt]_kJ_M_Facmqs7d&k)~RlfTkmd@RjNiSr]_*is#Z]#bVxb_,iUb@uWnmoUgmtAvKdY%j/f{' +
  '_k]jDc+pwgXapdKiI!e^mQ`p`!`diI_:gXq;`{xoeG`Y_AiF`k`_mNgTaTqMWuJg2uDqGdw+`Yu:t*Nj(eGq`eTaN`)jKu^qa%t=' +
  'aIiPmqd2jNh@tTsx c8Rxh`_eGp}k<_8dCxl_:jNgn_cvL_ME3nBDg>_Mcmxh_7%CdUo& jEjDeCdlpw[eGp}djdCt]_kJ_Mlfxl' +
  's7d&k)~RlfTkmd@RjNgndCC_*is#ZJvL_ME3nBDg>_Mcmxh_7%j/f{_k]jDc+pwwoaWgcdKxof,wofb`d+gDs%`dxo*wodLqq~Y,' +
  '~[`4j-a/~Y~TaJ(vOk=b*_9fk`Xfha. `6dg@e%_,a/~Y`Ua7c6c^c*o,d38b*gr_NX_z_-h?eX_1jsc~dfeT~Y_*sBJhy/`miae' +
  '>5df_/e,~Y_*b|#lqf(~YH_:~YfZ.g%rj1`kc;d%_m%c8nMuKli~YW_/`[@bOP_4~YKOcbbf_Pv^PVnMni#b|bDbOd2~Y_+eL)`f' +
  'v0mba[sA_U__aJ+_UfhkxfYMcn_>huc!jc`knM`6b*f=~YWOv63cb~YHc8~Yta_Wcm`ojy[*f3%vXkh`=b<cR7ayb4_6RbSi5c#e' +
  '9_ql6mn&lA3c]k,n kjbxkYefdib3`zi5Dl&_ZcS#eflM1b7xZDc+ cm`;x:`A_!a/g@oHW`0K_.oUw}b4rIfuj)dZc0n`_%i@eO' +
  'lysobVuGdl`zu1cS/&`Ugrd.hHbVf2lzljvHevlzbVfZbE_Jt.cfvJg>`Abf_<g1adbphH&Es<cyc-lyihaIb*uRsnlHRl;.uomz' +
  'o}CcH%fZrLupb6lf%d@bRd:cecm`y`L(c#cRgF_U`ja.g[lgh3c<rmo,&dkc[dDb,bpdY&bY`GnVa*rQ_U_je@jf2_8_k`TbkR&x' +
  ':_V_!.faFt`a*!g@d@efmrdW&bdiJf}_&b7!hMc+(]e|RbVx:a/_Pc[a)s@+k)_bdD!c<_&c6bi`z1c]#lA_&`He|Kdi_,g51gjs' +
  '~k<`5tNghtcaq)cHm[=cbbdeSk~l`1fD`ybRjisAb]r^+mkuSd=b<th1kO_-a+bYvFx/h*&cmadtYe6vXkh`=b<cR7ayb4_6RbSp' +
  '>.e9_ql6mn&lA3c]k,n kjbxkYefdib3`z`LeGDl&_ZcS#eflM1b7xZDc+ cm`;p>`A_!a/g@oHW`0K_.oUw}b4rIfuj)dZe4rfc' +
  '0_rQeOlysobVuGdl`zu1cS/&`Ugrd.hHbVf2lzljvHevlzbVfZbE_Jt.cfvJg>`Abf_<g1adbphH&Es<cyc-lyihaIb*uRsnlHcm' +
  'c9mNuomzo}CcH%fZrLupb6lf%d@bRd:cecm`y`LbUc#cRgF_U`ja.g[lgh3c<rmo,&dkc[dDb,bpdY&bY`GnVa*rQ_U_je@jf2_8' +
  '_k`TbkR&p>_V_!.faFt`a*!g@d@efmrdW&bdiJf}_&b7!hMc+(]e|RbVp>a/_Pc[a)s@+k)_bdD!c<_&c6bi`z1c]#lA_&`He|Kd' +
  'i_,g51gjs~k<`5tNghtcaq)cHm[=cbbdeSk~l`1fD`ybRjisAb]r^+mkuSd=b<th1kO_-a+bYvFx/h*&cmada];cU`e`&`na9p:j' +
  'jh`"BR55"aB-_9c7ObGcRaJ_kkDvad)Vvk+q,`<_Y`b_{cU_XucZBct`|box,dGiE_J/e8%a6#`_iE_JbJlI_,lUbE~S_`fsaGa{' +
  'm]Lexj6iIxth<qyaphsiIb6_=g0jUqxq:/bQ~S,~[rAc7ObGcRaJ_kkD_nbW_#`>`,jy[qcq=xtd2fdxt_zo:dPuiinggc1?infQ' +
  'dp0~RhT_|&bJQ~R_,lUbE~SawiEf>_f_i"CL56"gL/`Unz`}(_Ga+`6reb}nr_x<GRjz_}iEp-vkNp[i#x#b-nJb-d<xN`S`&cj*' +
  'gx_qc@i?(i~qyi?*c%s/r3%h:tRxXv.5_8g?xNbyvha|la_``d`{iG`&aanybkxGi-kfj9im`&KiMg;`Oi4g{>wb`Jb+(fAb(_+?' +
  '_+Fc1sJ?cjg?lEc%luj+>lhx(`Kj+_+hZlEuwkfmLoTSe{`)uqb(`*h[g.RpEf h:hGOa+xXv-lCoZdF(nybkxGi-kfj9im`&KiM' +
  'g;`Oi4g{>wb`Jb+(fAb(_+?_+Fc1f2`BlEc%luj+>lhx(`Kj+_+hZlEuwkfmLoTSe{`)uqb(`*h[g.RpEf h:hGOa+xXv-lCoZdF' +
  'bzh mt_3`3*`>dp_qc=kGcUb>uh"CO57"aBCvRh##Jh0`_f]W~R_Kc9-Aiknd`strh}F_`dX#bQxNdXrO`?*&l@)gD!g^dLxM3w4' +
  'vRh#yls.`&_#+_c`R_Lg{S`&_#vAdo_WdqFW~R`iG_=oXN~ShKi{a=a=k3e*_|a=a=uva@chk^o/&oIebb(r,ai c9%wZr@`^+_>' +
  '_%dPe(;i8tHd_j;_MfB!dPuh"VE58"t~?j2blAc1~RpReekPc~`Ij<bz_!_&_jj@Ab@_=vuJad?d7qe_9j%pMd7;cWL_@_dgE`2!' +
  'j1"MY60"oBum0Af<`EkTcrdOm&vIus~Vm&e{t)nmfA%]d>,t)gafAh s3i=``r.tWm&%e;`{m2ja!a{n:9~S_``dm&`oj6m&!_Cc' +
  '`)_@`Po/mgrOiO_)iSaH`-cTFb7t;kV6`@r0no`._-mEOgAbd6aOc[Gdo&i,lC_:bp_<e@_jbSdoa>b+f*K<bbE`Oa9>c^iOn`a@' +
  ' d[]ldky8w/aM8lv8_V_8ZNa*k!e2~TklAw=_rd!`sb^!dnp3_b_t_q?Hh1HcZ~S`Raw*cU`,`U/bNe,Y6a>t#g#c/,dbx(a@:g&' +
  'vAdo_gn=t__GaLJ`OMAgag8hA~S_L0j{_Kc|`TPMqt_e_cF~T``Et# _>g#d!kqe(nm?_3bBae?pi!dCD`R_5/@_aceQe=_>h!aO' +
  'f%` #a_~SgYk7a>kRt?_i"AU61"xz_dxqHwR8fO`<!tk+jv`ga^jHaeuujVaeami-_JtXPbCecaCq]0foZ~Sd}i(af%_6Jr8eJ&e' +
  '=&_n~RSnHm|dwv[>_<`(`HlBakc/,`)gAln`}bTlv6d5l_b_eK=a-hugOaTa!ad_?`x*`RJ_Y_K_7e{`1b`_2_1aEgzs~:q/`1q1' +
  '`(_4cmj9f/cC>h4`KjraEg;Tb~Y6i+g9d[dBeq`/Q_r]_ZkEf4vDa3k0xxgbieae%bwa5wgxv"CC61"xz`tpmwR_UG`<g|pt`gm%' +
  'c1_dxE f3nHr9a/_!dhcX*c/- o7`*g}_7r9-`vm~c/o~iCc3*`*c%d@uG j,Xe7kQ(g/`Tf~_n_patxxpixv"CX61"xz`tpmwR_' +
  'UG`<g|pt`gm%c1_dxE f3nHm|e=f`f- c/nxkY_ +v8fw_7!_uck!o~cRb} l_g!%_,bz_PaF+Xi^Krv&_?s{!`Mu8`u_patxxpi' +
  'xv"ID62"aBZsQ:bum=_XObO_(`,_l?bq:ulNareaxRm8h^`o`C+lF(eSd.!e[+hY;`!+u*kwe[pY%gD hN`!#aXf?eYu%o1`,dOi' +
  'G9`!u=gDd;i._Wpabj*`<(imh#?`*b0_|bj_(u+a{Ia.cT`F5bO_y`Bc<~Tcfh95iO`mz%u^da_A Bc;5w1_1d6(tn%fmiOdkO)`' +
  'Hs^=t_vZbff@(1bI%hB&tuazvo`B_+v<>5flbma;k6t:_=d.Y5`Fiza*_m!_1j%d`_gkCbIn;eEj}`]iVetd!aXekj0 hN_d_fkq' +
  'vl?-u#o3)u#z<-b%A;_SgWkTxR)tI*p:-eBcj)!b0u[_fc u%h`"PH63"oDb8BgI(`L-;Hct`|pqcLu|vzecaCkAn*k;giFdtg>d' +
  'Uf[kj`Q_F_qHnF_as6d@Hf&([n*d^_!h,kY!dt0bibSh#mzd<_J`VWrR*cF_B`Qff_F`VcRF_+c``Ts!`0HldiCb9Recx#%F_Jeu' +
  'KdU]e5[%Ff[eub4o0f&] bxeci?(pl_-_x`;e[aGZa?laa|mx`{`dn.!e0eJ3j&pk_<fxvQi*_9`kdz`%`VSc`pEH`;_K_SpqtL-' +
  '3b8c8a*a@!d%eZYvC=aqf.~SdPe(;_d`|m cw_i"NZ64"psbj`_@_Ibq`2_(htk1fFnYcU_X_Y_2d[c9 eVhda^%u*a%_4`!oj`2' +
  '_TbZa&jz`2d(#_xj~bQe;cp`w~Tnl)h;*NlX(c%_ &Jiq_hhcrBt&usb?a2(`ie<d[E_C`w~R`L0kvd3_<rr)g0c:fe_)a(_2_Rg' +
  'Z(-_?rcbo_H`2 eR9t0botHzB`L`2nqa ~Rq-dzLt0ek_H_%lOeF7a<p#Y`na+_&`]rrkNa-Lh7`~jL"SG65"dNbLB[dnA`uScc~' +
  'Rba3`IfVtrh}3v1avg?j= a|oOryla_^aj(b(`P#`1`k_2eq_j*d[eW9:dZ _=g#c:-acmtcB`>wci8c cc~Ri8wN_6_2aj_ScI"' +
  'TH66"aBo`_ufr~TkxteiZrC`|bocwu}(dyd?pGpg2`.e>_<i)w/a>lGc:dnfaZ^ew,bmSwpa[g4cxMoMat_ufr`J;l:cwwcpi#go' +
  'j3"JP81"dN_#sQ:_3m=_;ibp4sa:_K_RboxRm8aAfKgDi>l&_n~RdJbW&g+e)d+rmg%&o&aIrqb,XaU_*_zrl)EFH0`xuN!aNhyb' +
  '6`_d+e4_!_z_9b81bCn[f{h1_* d@gY_9__d:licvaUpN_c`QKb3b}Fac0aVb/d<oH_*r=aN9k9-gF_nweeC`u_NsVe4_!_z_9b8' +
  '1bCn[f{h1_* d@gY_9__d:licvaUpN_c`Qb4)x@EFac0aVb/d<_9`/oH_*r=aN9k9-gF_nweeC`u_Nok`&tWe)ax.nS_@_+o`axe' +
  'OK_G`9a;t b)_+:ok!t-_&`jx6O`ZxgkEeLiR+`W=i;TGXo~_=aTxi8a-*w~`n`]&xstmxn*`yb<`XaOjca<a:_*dh_ wxtgh>aN' +
  '_:u6a+=`H`mx?w|aK&_I`_!t-C<`G<VEx6g)`Zw)_,xg_c`m`(i;b5_+mZ,txnsoNc*_1` wUw*cg)cv.nPi}xO_,6xicK_xlCw~' +
  'osc]_rXxsbLxna~`TbT`]f%lL#xUb<g)n3l<t[UuE_A`&Xh.dhf/h{f{Tlv`Tym`7Ewx`paN_:u6a+=`H`mx?w|a~@g6cPh!bC~S' +
  'icbEhEb3t#fel&bhnt.eAF`5`0hE`u_>h1e9b2`xs!tgRh>d>t-C<`G<VEx6@`Zxg_c`m`(i;-h*_nbp_JnudBtxnsoNc*_1` wU' +
  'w*cg)cv.nPi}xO_,6xicKb8w~osc]`1re_&`[TgAcvxsbLxna~`TbT`]f%lL#xUb<g)n3l<<`9uE_A`&_ b&aP#eTcvh.dhf/h{#' +
  'h;_cT_t+_:eXotf1k*`Ya _M_7cDIEwx`p_7Cz*=`Fs@w|a~@g6l-3`@X<bCmsaVm~rZf&`mfel&bhnt`Vh n7_nhx.eAF`5`0hE' +
  '`u_>Cac(bUK_:~S_=h1e9b2`xs!a&Rh>oqe)b]1_I_<n/`[vc`!mQ;j6e)ibfLi(?~R1d]eVqQ,_u%`Q`u~R~YJjzf3imbtj%_-c' +
  '*h=i)_eb@8`H8b7_<f.ic_<d.g?Y`N`k_2_/dDif_wk{_2g9`;E`OaE>xDa3]`OiN>_<&a@+lBoT_7`NpHtfg?b!a}~R:fd?b%d9' +
  '_>rbS_u_zb%acbkvZsG_.g3^ow?0)m/ _Rcw`e*Lc&`&lO_V~Rc&_.oh`2:h`"KR82"aBg)bHdjbSkD!Euv)_!vN@Mj(?:`tlNv`' +
  'b0`b`6Mp4bmeMbabVppsbex`tfSaXe cLnwmSm9dGtUwa!a?dG!oFpYe)(okd.cX_hpYe)=bvazIj6e)c4_hhse)+fLxMiUd)i7e' +
  'Hjyf_._!`mwa:eRtUwa!bwk1fSaXe e(/_c_r_ygq`*(b9bPb?sdc(a!kiu/o?gg?0r5eR)g _d`|bc_un&r{g1~R`E*jg_H`&dM' +
  'at`2`t`|b>`>ab!_Zbgax&q+a&*_+k,eycS<iPj~ebrVh*_nhD`ocUkrlV_i"VN84"4_6bqtD`<b6eR)t2opkAd+e8Z~SjMapf^!' +
  '1aye^`S=`/gXapcJ(eve^oO(xVe}h=!6mjl3g1_<i)`GhBescN6_Bd k}h__}!bL`L-bSfo0v2cC~Shi7`IQP`G*cn`BvS_7hZ_y' +
  'c_k0freV_;_}/aJ( _ObowceVboc ceaU`Pn7cOdSabe4(fG"CN86"l5,_6_?_n_K?[dnc^mj^ewgI!xA@M_3xqtBcO_X_-a9_5a' +
  'g_So_p5`D_#x!_#sR!?_hiKgJag~Sia%`ibGcMb45yKyTaPa6q@v,qCw3qD3aSqBaxmBc]d[Jik)c5sRbzKvM-e8*xjx!w7vMn{g' +
  '@_7xj_}sRw7vMn{g@_7xj_}%w9_#x!_#_`iK%`ibGyZaPa6q@v,qCw3qD3aSqB3ttmBaL[tVb5[tVc%K_k`_tV-scvKeYx&vTo4k' +
  'dj?oao4kdj?oa_#b_fe_Gj?f7JgJb) avg?e^aGdj_-vm_GMb{nW1bZi/sfNoedwmk_/_v8aY_+_ ,aH`Zg*`(k|n;`hcnOn4f6a' +
  'N_1qfazId1!qzf-b3a3e^uX*v3_-`ke^cJ!ch`C`d`dn._6z0i(e{_6_?_nhWr8c%kd_4SeKavj+`*kd`/_|!`iGp%bMkweHu9a&' +
  'd8_KfC&x9gmHb1ne_;gJag~Sn{_PbhSf~j.bcCx9gmtAb)n{Qbhp,j.`,K_za&d8-?Sf~j.wXwfs?XmGe=_6bfQ3`Z_mb1_ vO*f' +
  'fEa{Ugd~Xfkd0]_zj{ R,g2`bm|_K,_EfFuTbcd?_lx+`L%mOtjr,`1aY_l+_Exq~Sd1-vxcMh._?_G_eySnWyL%a7sf_<#_&yU_' +
  ':oedw&3b*`KfXbv)_/_8hy8aYyOceQyHg*hwb*T`.n;n>a3yN%_L_&`[`Kg[bZp7yMzU,g2_lm|_K,bwfF:_0bcd?`Lx+vEmOobr' +
  ',`1aY`L+_Eb?`,~Sbrea`>p__#_?aie*c9!jDYk!c1pV1c!kNbbegjlo-gJb)acmtcB`g_Haegof>dp_#c%`Pd<j.`,_J?`b*`2c' +
  'U`+h5%zRd<j.ek`>h]"TR90"oCvVk``g_X8b`oS`E)z6cweeaG+_}H<aOLe^f^+e^f^blh9:gRm#`d#v>9xV.-kjg,pNb,1n8_Np' +
  'Mg;b9qjpSpN_Mt(_v(X`iMmcP`kc{`5d=~Sh__cbj/`4W!g(rKow_cc^IvU_e`wWeL)uJbSh_ _u_dhtk1fF`4_di`_#`gcwtLZv' +
  '|h_b2j|!_mF!t?ab_q&l8+_}fd `2h`"IN91"4_uezs/lZrC`gbocLmi i1n0_P`T%j*_Nr:`u[n0j-e=g<_!_:_+!aF!a6nG[n0' +
  'j-e=g<_!_:_+!aF!a6`%`ujMaCc}f?9d>;jMaAlaaijMapcJxpaK_a9`Y~U[xpaK_a9omcTb~`_xpa~v^,`K!b(~Sf2omcTwKe^a' +
  'Gd+aH_A%zJ_b`F@`@p|aM<zInVxJaSxa1`G_m_M!_+i>ahx`_!=` bjH wH2nBcPf,n]dkb}fwkh-e9(g!b3cYsV_)h{x]g9o#a%' +
  '`/p|p=x[xJvgxaxK)dlkccPr`aLsk!nl`%_rcn_%nk`Ap.f,lGJf8g!cXh2`*bj_*j:i>hbx`_!!wHlJ%j)sV_)h{x]g9o#a%`/p' +
  '|p=x[xJvgxaxKbz`Na>_rE&`8hMk5gdffsk!nl`%`N_xm}cn_%nk`AbNa8)b5_7e{uRb5fne@_Wsn-r*lJbh`Na>b5Jf8g!cXh2`' +
  '*bj_*j:`N_Wyyd/_Jnsf2z5HkUj)gXaCq]uyrdlPig-zM_jn)__xSPbHa%MbRa1%@kmfgn=_a_%f2)d>uyrdlPig-yx,_9`?p+n2' +
  'om_{XxSbNlL ag]bmw_dDa}c<f)wwh<xuh#xW=auf2)b5d>uy_c`)a<+c_msig.,p+n2_{Hsyp.bhEe?nAcjd/Kb;sG+j:dnx_r)' +
  '`kgzbNd]_5agcnpddQhPw_a4vSd*wwh<xu&_LxW=auj)gXj``Dae~Ta}gXaCfscJafh2sUh2~RjMaCiiafqHydgNeuk5`NVp,_+b' +
  'k eZk^-_%eL(9hF`5cGeLf(`;_FaZf6l;)!6`.#bkb_)bkgq~S`8i5i_kvLd*%cj_+e5_ vvbac0_!axc.9~S`8`bitdW)dlnGb&' +
  '_Isg`8wYf8aH_A%x]<` )o#iVetp|aM<x[mnaJzSvgzPhxzWxKi>hbx`_Pb]e@` &tRkh_N!wH2nBcPf,j)_lf83bIi/a!&Pa<c1' +
  'v/rr)c[_t sEe1hFg6uIi)`G1bH#`Yi|_-i}cK_g*hAg<m{g%(`X__t=@bH#p.j}_j vdb{_U_Va[_D`.%`YaSg4#3`jh 1`.*P_' +
  'I_wb67vP_U`-e@bv&e-qwdY)b| shpMg:x_xSPbH pdbRa1(v/jceE&tvfxa!_N`KiVaDLc|=_j(btj&c^l^d%n5_9oybO@lgahR' +
  'B`8tYDbz)f-( cD_IdB`%)`Ke6e2dunAg*,p+b))g2r%-`&v+s8ahzN~Sl#d/l#bF~SbR.l#wUd*o%_Yt%*nu_wfft%(g**``_+c' +
  '(z#!_)_j(`:%ia+tSd-_/_t`%s:duD_bb7g2d-t%`AcD_tf,_)_I~ShL)e?H-r*lJrPb&o6g2fC#dnx_r)`kgzbNpfl# agcnpdd' +
  'QhPw_a4vSd*wwd2xu&_LxWis`%!RnsdZ#`fUvUelf!`.%ke&`n_tp92e<2_x``dBnv>2bIfzij#o<lBmV2cCdu<w1h5(i3%wm`z_' +
  '2bKoyv1l3s)_7_Kh_?ez`by~_0en%bus=!bF_6bu`3e2wOaip:af`&x;"PK92"oBv@oWk#q[a~c_ulfe_@eI`fcb`J_@~Sctbc`N' +
  'njbU`1V_5g?c9g=`<ZwrjBeiv>hVa?`D!_`#hY(xroJkyp{nZ`_eG3dD icxr_7bgp{klRNi uX.@___)xmb)Necj``Dghe[dX%_' +
  'hiii.___)xm!e[iig=xkeJcRm}_<+fYMct`+qY<xmb)dMlexroJkyp{nZRNcOkrdjaHV>b__{d@dPd,_(edobbr j0`#c2!`0l}.' +
  'g)bGzTf/i=cFmHi6k@Vd4a7_8`BE`i` mYMoNjszVj#_Pf p{`8R`4!_3m _i"AF93"4`8xQ`8_Cv<f4_Y`:cTaLhk)j5"LK94"t' +
  '}xQ)ams]_Cbz_<vi_6_yl(k9_9aLc9c0_Pisp@7ouv_nn~Sh<b d9_)bbY`R_Re&!h,%dr"MM95"4g|gZf~eQg4d aY_Ru+Hb.u,' +
  'crgchmae_P_hdc&`Nbv+b,_FWs3fDeZE`1l4`8]h8DcXf&_:e;n-p/j:)ac#[p/j:)`%tBdyg4 OIe;&a5a2eG`:3aqfva(~StX(' +
  'eYs%m@bUl/hscps+-s8g,>_Da>g>r#r0.1cN`ve5_+gflR_Yc;QmZ`ve5_F!_KXc#dviV~U_,w>s5hEsIX_._L.geg{d4s7`%bM-' +
  '`w~T_k(^Q_of w?~Rdts9ge(hMdv_NcX,cD`7_5cmaw+c#jG_oa__0wX_oe~.-tBX_%_F`0_2w>e5Ew>kU]w?a__7w?~RcE`,_ i' +
  ']_oey.+ge~R_FcGe~u~kJaw!cGpod&_%hE_O`,c|.jG&c%_ _@be`,j-jG0_._JLbebco/S_o~RX_9aD_c._Lb)Y,hNYagr-_:_O' +
  'bc-`yY._9j&sgbS8b*b,_wcZkypk_9i7gFb|nFaD*`8u;U_._J(c^_es6_ tPg&v)uIffsgp#ahc|g`(gra{IdWd8^awe|cO`+_<' +
  'n9o!blsoc~b*b|ri`Fp.nFc]blu<eL+_9aLk&k.nx_>eGvB_k_Kd1s4dfbMD_5`x*f=gz0_Jfoal^r0kabKIA=hP_5 Jqr~Sk^*a' +
  'R!_la~`p_ys:_Sekd,9av(beb>dp!a=z cI"IR98"t}p4`BoR_pfWmPa5`~_fmic}i1d<_hwJ-=c6`6h(_Un3v5gpp(a>x0hFf9@' +
  '`IlXs*cJ`B_C-=c6`6h(_Un3v5gpp(a>x0hFf9d(~W`@`bb6_Eed_0fF1_I_EzFobjy_7&oleobz>~R`Mi@,_/`I~R`Jb-b{`4_J' +
  '~R^xCi{a~wZb9QjFoR`1etoQc%_*Bcno|`v`%aNT`7_2b}a6``oMb>cVd</_mhubZn+r{cYbi`Tajc;cj_F_>n?bFKb5~Sbrc}_i' +
  '"SS211"4b5dVjIb5l]ZcWbzta`/ct_["MA212"4c8dVfMaC+ej bU_hkP c(_B_ndJpzc8fLuac8_s_c-nE2eEfz~Ui@f/iL>g]`' +
  '5_GijqgaE_,`1rW_L`K#i! hx*chiBDh[_)d5Eb&cbdQa _>`(aLwGakb cdjn_ZbUCw%f2v%e:"EH212"4c8`tgQqiaZ Za]Dh[' +
  '_)d5Eb&cbdQa _>`(aLwGakb cdjn_ZbUCw%f2v%e:"DZ213"cla.o(eM`Em_cueNlQ*hUc8_C*bj*dZb;Yeq`Ia`dC_)_Az&hLp' +
  '2_?``dFhR9_-`Ig|p1gSg _:c&9_6g|jA"TN216"4g0of`Sg0_^ _}?_|0luha%_uv~aidq`O`7Ylm>-yC`:*b)`l9_#dA`%n~ _' +
  '6_#b:"LY218"t|r&kPN_CeOgubm_?`Xa-fY_Wc<Qq^XljQOoub|fY_WyJrWQd)km`6_ajCeXep_4_LkxvpdBb9u._4cn@i4eS`A~' +
  'Sa`vuj1"GM220"4ev`<dMb=vti3d&T__kir3ev_^Cehdv-_/elCwWY_UsXtm^hin1YakJ_NeH~S_wn1Yak_+_N_?-c.f!bG_D`5`' +
  'u]tm_Kdz_qa}dA,bNiNY<jmkc3a#tg_n_?lcYl!cmhid`_IA_]~Saw tOdr"SN221"l>bC_y%`Ehe `Cf^yp_^dj_/t9Za`)b&bb' +
  'QrEpOb `%a7_I_3e&0b4%d7`=t(Gci"MR222"oD_Wpn`3qApQcQeAa +YazV`lahg.b ;dr"ML223"4g=ogg=wI)f4_}_N_O`+a/' +
  '`UaI`Ic;`:k=`9iB(bJr<*c/)bP_X+`^_bmEifwGci"GN224"4)v@0Ww^cu%j>_N_^n+.k?p/i6+aJ#7_t_Mj{7fOc/_KhDesa,a' +
  'rU~UmA)`0fG"CI225"4a_lra^(g++e`(lln.~RaamG_|)eO`T!Pv,_9bGhHb,g<rp_b_A`y)R`l~R7`@j5"BF226"4bKauogbKau' +
  'wICh.gFcz*nuoG_DqwaIaycz)<mHoxfpc8`a/5a)vH`(_8_Np<"NE227"4_/a(of`Sr5lk2_t(fc)2FVwIl{ks`6a+mm_UmI5`kw' +
  'ev5mme-h&nTnG_Q.n,2sqZhar5b ~R*ci"TG228"4kkogkkpPihl`cyp2hIb%`l_zTqnizix"BJ229"4k3joa^jdd~mT~R_^~R_}' +
  'cW~Rd+a@aI`9p<"MU230"mU~ToXfqhT`_,k! lZ`YGn}_fpClqiV~Ue]c4c@j`v{cQd(sr`J_rXqhe,QaHfhrE_Fd&b,_?!_+SeF' +
  'k?@UcEpTdC.Oi,:]j}bbdqkBa@hw`.c4_56`.g#a;sN_1~Uw]9(`b9`MhJi{d^_(b=ieb-*l8%cGKbPb=e!fJ_.ao"LR231"cloY' +
  '>h  ct`+Aad_RdSdRh^&hI_kgB(dxgs_C(fV_Hkabgbh~RcAc+DfEg(kRY.aikZr%_kgt~VqNa=(wC_YbPjA"SL232"4wWv:fUhr' +
  'b#ipxk`0ahNdA.iJ6a#aF_52_vd0ix"GH233"4t6`<u>`sgHv{dxlo_C%-`=6c7r~`Zjjawn+wWv9J7e%noa>eMgf6`j_5`Rd*p?' +
  'eMdta1%fEeMbd6b7eMb<lueM_7o~c3^_Sat.wb_L_N_w_Tau_yg?b!u>_["NG234"aBnJcGo:gI_Mbucwb>cLnwdIaAby``eY_.@' +
  'Ua?ePrJu=a2_M`!hskFa2_M_C_.g)`7>a1k=zA~W`.bDi}Niys5(d%`=nLhLf|f;_6g(i<_r_7i<gq~SdPd,_d`>v7cc_d`>_["T' +
  'D235"l5#[`V~T3p*)peipona{a(f`6a#Z_Q0_>pLa6bn_RjL"CF236"4aQ`QeUcZ_2!pe1cbcQ_mbja`)_GVt1aQ`Qb:"CM237"4' +
  'd=`<`%inm_cu`%c@pzkj`%aabg%b!.&gF`Ouq`Mk0`%_3`~_["CV238"dNsS`7gl_Owyfjk{pP5`Zh4_mkCa8kK`mvp_Q0f{OaP*' +
  'k_;_0h~0_-__3a,oK"ST239"4`VKb.jxe7ona]`#al_|*avZbP_["GQ240"4p!_l0_LbihV`EjIt6_`b#Z_^a=b(BbSvE0dkts``' +
  'dAnpcAha9B:l|B:dr"GA241"4`fe%A`4c9`8x2gcjT`8ut~Rlk`4kZfLfHfJ~[`4_l`&_lbjp-sF_l)j@_3jPq=_@!ddi]8b7a7f' +
  '9_2s}tZsF^fi`8ci"CG242"4p!_l/eM`EfMi? gxa_onmXb~a]~Rc,nza#a}aw~R,pdeICf`o%rha(d!c)9`Mci"CD243"cl`i_t' +
  'rbQba5`ht2a^dc`%_h`Dbm_heP(dx!amZ_ht++_Cs8_VbheI`Qfibmb `%dZ mVnu`E)k2"AO244"4e7dVjIe7aamO_1_WnWibk_' +
  'aK_4j1"GW245"4d3`<&gtvtaie/d3_^_q%c&i0_2_D`}b%_Rp1mAail2"IO246"4%_3jx%_^%)a]ftdr"AC247"4b&b~Avb_Ohn~' +
  'VMu`#iw_HhbiwcVav7b~bPcs_i"SC248"dNtZ~R`MknuH_2&_Sm<h^mc*c4_^k@~Ua]i.bba];gouYf*_(e&h,!eUbEKrcjL"SD2' +
  '49"4b5xQb5l]_Z_5nna`-`v*Td]ct_["RW250"j!eDcZSorhKfTcu~Re/(e/``_C/jit7ha)l*c=hR`#fG"ET251"dsbAg0d#mKa' +
  'Gs[_Cc0g)_WhSh[ak_wodageXuwh5 lmgfc0_=`0sNrSe3ssfX`hbf!x7a=mee3sq_{b]ajOeEb%`XgVr}fZc0da`-`VcA~SxG_1' +
  'k|_qc.aj<FVoGbT`Gubajp?bDIcvDc0*j,aHaD%w.&`6`}_{e-`.#vhjCdBc0j,~S_=a=is_qp)_{s]~S_w)`V)cA2_aunb3_Ua4' +
  'c|!_U_A`0o[a=6iO&_1`-_{fpfX`jru`a_zp]lna[Ocarwrl*JaVot^p<"SO252"tzaY`<@iN`bdb_ll+GwlfTasfYIu0#i1tCoF' +
  'b#7c7b_aTij&ak`C+`~f?_Pa&NoFdX1n:L&gx3aYpgdQ_gaTijbTaSiXfCtC_5t:xC_Hdnbi0e9&`xkKb+dmqk_y/sWRQCA`ufC_' +
  'NSL&_SdSk2"DJ253"t{_?)pecZaaql`j`z`lb%ci"KE254"aBjzljoSl;cjexeRadt0eka^+hYpSv celXv&C_9_aaz_gmM`/_Sp' +
  ' fvb*2`H(ct_Xblfp#o?cqb^-c(_8eKQqOkebTMtpb!;g2cOkr`#a3_(jA"TZ255"aBkg[`ObbYrE`Eq9ePZdxblj7+e/_N_C(`;' +
  'cWDb+)s2u)w@jnfucWkSfp_@ix"UG256"aB2`@[;eQe7fopJd#fMaC`D_.(sT`wsT`w~Rv _.Tc!&DcypB``sTqhc!(alXDcypB`' +
  '`j7ah_C_.eJ&eod^_NiA_u`vd^vyj9~Rb&VQa@cx` oc#7lP_Yb0a]).f+d8~R`Ld9cDa4Q<F`Zjt_Bd b~pOb;l|b;ci"BI257"' +
  'g7e%>!pePe%_^bg!a`.g!g9@aEix"MZ258"t{Hw^bycHNwuaakbet_L`v_M_me6eW Nc=;fG"ZM260"4;l)bAh0_2%`EjIg,j7h0' +
  '_Cb-`Bb ,c1_Dfhald7;n~n6j1"MG261"4_:r&`{wi_:fLi(g=_3xE_.f3_.f(e7`P_..YtRc[aM1i|z- 1n>oY`lrN_doz`0j1"' +
  'RE262"qp*l)eDted#he1cC_Cc,e?gq`Pc,ilwh`lDeGhSi:md!`^(`vrOg-do`jT_xn^d`hPd-bUbLi%cWcdOa(_3e&h-aU`^_od' +
  ' _e`Q.1rxTV`aeFt (l%`AbQix"YT262"4Dn(g/e6_S`+#cjKd#sDc,aV*_yc(sq`o_*`:#nb~R`aD%d_b_!t h3>eoai_*ke*`n' +
  'm>d-e6bni%ujyuf[b3 _>`Q*bP_["ZW263"j _3ed_EfFbta4`tb=e pC9dym~c_j71a8%f-`6`7pl)lX%a?b#d;.a/<` Ck9^A_' +
  'k_._ f!~U_,w7(B_wc`na+u;cbb-l6_1~Ucnl+U(d:g}d!atd9@bCugb1K_@b!9nOQcX_rqvdpbF-_mp#eyjW_ a6k~l:_i"NA26' +
  '4"t~cU`sfT`S`%dy#amaQdxd;#_qc,_|#f8ih_1kO`R`*gm_!(`)a)eu_Jgdcf_FmYbZiMaF.b|d^cEb?_;n9i]Q<g6c~flalr2)' +
  'Wb}<_We1kMtn#b}~Rc<f)e-`.bxtbi,_>`=b{f)`v&2b*_1aMwBbff)`n`]#wBg:f)iJnEdWwBbRf)_D`}%aJn?)_@`aDcXvZdF9' +
  'c= _%g|p1gS 0SbFoK"MW265"cl@_I>r<)ba!gtdRh^r=hUOa(l]Nl1`4!l)_me?_ )~TZZuk"LS266"g7a,pnnf1e,aacW_kcW;' +
  '@a,b:"BW267"4L`Lsz~Tnk,a6?~Sb[dSo@`DL_`as`y`C`Sry`Sk4oO cQ-_>%bAa7U_Lluczcd_,`iiLQ5__fye*XjDeyiCbAtf' +
  'B_wkg_>!`Tf!` 3d5Bd4_>1pH_YfphTpFd9`B_|a~p]dQf9`J/f;!b+e>_rR_pbsszg3b[bBLl2"SZ268"4ezeUPVA`#hKdRh}`)' +
  'Vc@x#*_^_:d2dd)alddezti`#wDgS_%io"KM269"tzfO_3wyfj3fO_^)tOa]_Yt1 ci"SH290"g7d]_5_psY~VIu_1d]_s(lh_2f' +
  '<r1aW_D`9iwkpc,(lY+_i"TA290"j _E`3_We_jkvr_E_["ER291"4f1_3m<h^f1_Cim@_]_8bl~RvN7et]jwnx`m)_Ke:"AW297' +
  '"g7iLglo*ib_^kB_5:_Q.L_*aR_2p]~R_Pe~`vaRBdB_Y_?nQ_7Dlzf=`a;dA`#_0e&sy_Lk3e:"FO298"t|_(pyfjNl._#/v~wh' +
  'Rf_pK_Y_5b5_QlcfA_yb6i%sEuYLnPI7c!i.c!*^_KaogSesMb:"GL299"dsgikzg/_Opyfj!giNuzkXng`p_=_%o:_QoVa]9_0h' +
  '~%Zb:"GI350"g7I_2mwvnvzaa!L`M_|e}i_>_@JaeemrKB_QaZb1`RlK_cgpa4eI`2_+~R-_>kJe:"PT351"4aee6dZ1cC>~R`Em' +
  'KaG(_6e/ae~Tipaa,o|nhk=`]c4j]tvvq@a,a`#i:bU0r6bMdUbUossCq0~Su{-#tca,~Se6K,i~dv9iB9a_b D/7kO`pgzkH5`?' +
  '!cKc6Of9`l `Ada_Ia]kGp-h2bU/>w;a:j8_%g5_>b2eDvYce~SB_Q#np_5*lRa&p0d^pbaV_y7a9oK"LU352"4k:c_o>#`<k:bw' +
  'fW_X_9`/>g.h7`|pr`>a^f#e}g`NsHv._<d?a*w2q}`Cfje}g`NsHv._<d?a*w2q}`Cdc_.kzllmxn!_.ll!b?e`_-v-f;d_w2a9' +
  'iccj~SN_`dcu&Ll!lliG_.wtll`{mx(mT_.l.`onq_e!_mdUcMc.#1a>jp_n^f_0+a19_<LZncu+z@a!l,_5f;k a9h7o]#`OM7`' +
  'Gmb`F7_t`=taGb!u?Ll!f>cV_.-`Lkzi[`~i`c}jvtIg|cI"IE353"dskod]_Rgk&t3)w&`to_a^vzemuNkQPaP*swe[`D`z~Rp;' +
  'hc!i by1_]g-5e<cYe[`S_%am`=pl_MpGvT&ecbW(`,dOn.d;l(r>leemk>eL+_?dEly_5g:Al*j#Aswd!`+ax,d)_A iYPeE#aI' +
  'a>zEs9d7 `V~Tswltfr_3bB`ot.`;r6s:iyccc&`%(_#:`P a{iL+SiUc_eInO_=o8d!bB`= l}`Qc=afc1~Rx "IS354"l5bJv~' +
  '~Rc/?`_g5Af<l9vtf<e/%_^C-x-k7_Bgah4aHaO`(rq_5TcbdEbi7a,Q_/_Va 6w4_TaDrtt*b+*eq`I]f(irg5iqew-5a[6c*_/' +
  'a<h!elf%`]cT`}lU2j^g&_Z2`?a}Bb<sO_-`9_5o `a9_rl8Ll hCrGcae@ca&@c!+1caiR_xTg_qvabDcdH_z7_89u8evir9*hJ' +
  'aba:aHm>hJh]"AL355"4_z?oSdznDp igd##fRgHjHhye;cp&`ygBlo8__`!`DP`kdx#_C&`2+`MlKlokiB_<_q_#dqlod2_<&`N' +
  '`/_<kJeW#,_M_<*lt;l8`#:lY#_HccN_0`scVl?:lY#_i"MT356"4%_{~ReU1a9pnnfP`/_^_.0a.rh`7awe}iaO`@v9`l_z.tZh' +
  '/_K_7`OUew*o;-v}b4)hQ;wCwkpZ+bJ0f}%sJg/K<`h~SbM_6B~Rdb_pgE`2rD)`4)dA%_{~Rb:"CY357"g7_4Ab@mwhrb#sEaa`' +
  'yb *c%~TvIk_;l|d0a]cco2_Zc3)_RgE9:dr"FI358"tda~<m?_ccYe=`Txdx5j(OgA`P)k#lN`Xau>g.gIuTaXhdfNxI_.iflWh' +
  'Y,b;fo`p~Sc3~R2a(_h&u*w(eo`2_ o+url=)l/&lF-gi1e,~Sh9p%_7fLua!_TgVN_s!lG`B_Emh-aK_8t7`B_ygC`B^h7a5wgC' +
  'n_mvu,d,eVpU_N?cO`s~VUmD_.o>`&_6jGf|aUpofz_~_Ev=lIifuAr7/bYcg_!^bagJkXphdbbPaXjL"AX358"tda~<m?_ccYe=' +
  '`Txdx5j((_0enk:pp`&glt@)_(lNcY>id`2_OaXhdfNybuaaf_saf`BuZcsk.Cn_mvu,d,eVpU_N?cO`s~VUmD_.o>`&_6jGf|aU' +
  'pofz_~_Ev=lIifuAr7/bYcg_!^bagJkXphdbbPaXjL"BG359"4?;`b`8eRZ_3gk(wl`|`gcrjSgcn!rJasr__e_%:e;n-(uuqT3j' +
  'fv])u3_ep7v!,lUex`!eia2r_b7dy_&_vgoams+(_(p r__e_%:o)_Xd.Yv]c4u3_ep7_Sa5csfR_HC%2aPaUaRb._X b/g `EkW' +
  '_u;pn`s`gtJf:dpcciv"LT370"l>FUnas0mwhlgyaZakvem#dc``t4q4apb#%f}`ia#gwvem#`DbVvehjykq:gof_07uOx7aZa`#' +
  'pba_a]d_`)_A_#`l_%nRo2_%_No2hVrDl?dr"LV371"g7`h_?a&mwhr`S1eEkU_^#cW(a=%_r_|x+hSnq_B_U_~Qvxb(`a9w@n~`' +
  '=ci"EE372"j bq_&`kj2uPf5_SdS_fpC3flsv_c`v`(_o`H`zEu2[3flsv_ce8y|_vra`(_o`Hueazb~fnu2a|jHjEgCepU`_jE_' +
  'u_=epU~S`CePry`SiW0btt^svkKu2hO_Z`LeFbJgCf1bMchhWt,nk!bMkweHB`*bJ_u_JbMf6hWkajq`9>algzh[c_]`NM_?_@Rb' +
  'McFUl7~Su@i_dofOr2hZp,_+ueazwK_pdSd,i]Sb)sWj8C~RoS_OpT_%`Miv"MD373"cleZAhVfUvn`DZgBp#v!kl_CeJu4hP_L0' +
  'dk1`@iB_](dZkKkipOl|kg_(gEu#o2%gob l?dr"AM374"clep_I_LkEc3)fUvndchVt4fb`Df _6x)cR)x)ch_Cdn_)_a_oi@.l' +
  'qp@mffxaMu3V_,_6(`l0axl+_Avfjpd?pOl|<M_(e&`&.bYa a@&`KuceT_y`Mi%eNdr"BY375"yokno|ax&bQ(ba c(_4_(gZf6' +
  'bu`,H-d`_to(iZa%_4eR c5`L pcgvf#;pjfbd~jV;pjaWaC`{%qJ!_ZnT#_-`js?e13c7cPiFaLd>_ZnT#tUh#t:bR3`[fmdg`8' +
  '~Se13c7cPiFaLx>fbmRkue{_Da>j@`*b;x>i2k%kueNx>fbhcZpjdLjk~Zyccjs.-z>h8bl_2b|p7_+wVYf6tpe1`Oet>b++:`*w' +
  'VY_ruEt9_GttbKmF_TauoMat._ZhCf.d1axd8lt;_EgZc-aJ_.s2aV_#bQ(dPcV(a:wEm("AD376"dsWiZtDe+aXgHf#tDe]!wt_' +
  '^_Me+_H#L_l3a,e+b^r?a_tib5e+_i"MC377"l>rY_Nw^`S&utsuc@pz_N_CaVu~8d5b.bsd&bS_L:fi0kZs2,;bQb.cI"SM378"' +
  'j!+a:~Tbnb[`so@cubna|b#~Rl.Z_(m4[r4a:f3r4a:aVt!*bPbB#b6f:wMf1f:cVr`b`io"UA380"4Zbqchp[w6#_6fg0ks=bZ+' +
  'v_wqk6i^Wfwbl[#_6fg0cM=iSv_wqk6i^WfweL0d)`-F~S(c_a?`Dp@kbn:`zck adv?a#uL)adeX_6uQo.`_p@kbn:`zck adv?' +
  'a#b&bH%`)_IEadeX_6uQo.~Sdx_-_xb4:lXv&0kso,azaM`X`7dF)L_l0h.fpsxiR`?f.dF;`BcO`e`#t5cOe& aKa9wEfJ~f~Ra' +
  'o"RS381"4fta3t3#_denLo>ftcO_X)gl_po^o|c5_S_fmljB%lF.3g6_nfo``_h+l=i~_Cc0:A.3g6_ns|o8_pgk-p8aHaD%lmN_' +
  '0o_vl#`1fDb[gWkTd,_Eo]_z f5<`9_pptc )h2_0_f_["ME382"4pK_-_4b[_;9inm_byN_CcGky,`MihoXc;zC!c{VdEc{_BrA' +
  'aD(vbw]#`fa(>_/` rkIeW9f/h?k_*Cmb`Gf1_SoEb%:f>wMa%&Uiv"XK383"4(pa%_dlN&Sor_SbojB`DZgBahamf s*)l=%_Cf' +
  'tt/`+`x%_n/jGuTs=&chddu?`#iv"HR385"48`9`<9_(gZf7`b#n}fTdc#_@`!oj tWhm!dyaFoVdy*dyh<amd;rC`+`^w._Gd6+' +
  'b;o?kWa~av@b~^lD`fiNu@_@YjW_ h*o(m5g f:b^9_(`~`emM`7p-_@_(pT)`zf:abiMeRf(f:k2"SI386"aB~T_#`VWrja&vaf' +
  '6`b _0gZLeVfS`~~VhrrTdmj[`!`Db2HgBgaj;fcb1We;jT5`@xk,O`@meoWc:#_cf1_L_Day_@dqgaj;fcb1W_&_Ic:9eVcsfR_' +
  'Hcdb;bwb?_;LeVe&lbSeF,_N_56b~l_QTaP aH_I_,su^_O`sh]"BA387"4#`t_X3gAYb}~RhKfT`S#`m``usqJ_-a#_k_hjdiG#' +
  '_C0`fiL_<!_&a-_:emk@_tnF`/Xk a-n0cK_Ab9_<1`h`Ytta7_tfxi|8i;`Y_Iw]`&ai`LkHiDOa8_q_ hadmGwz_/etf:c _%q' +
  'VI~R_|_%nobG<bv_kmvoE _6io"MK389"u arhlgyf &_&a)a{VkMtQd8gBpJo1s>n!b@_CeJupb3fq_qd8Y_k_q~Rdzit_J3`@~' +
  'Scc_E`+,bLdoi+_>bkc<_-n8_:pkt7Xehpk_-qX1_]`H1bI)c~iPliiBrs_{bih1rZh>b3)dzd9_)bbSdjs__2_@dt_2c3<`k_7u' +
  'xfE<aL_Q;a]+uj p%b._["CZ420"oD`kv9banK`>kqjB`Ssh<g_`C`dwid<`Cii*_`ii*w`@_je3a<+d?dF_%`&dZ`&5`F/h:!gi' +
  'P_4^b!hRd_2bH`Qb!_%_@c&h-bq#_d_fs=i0_?ah_RgQm;*ce~Rc& tCj3"SK421"4kz`<if_ld2e+`~dRgcn-b-_hojpWerpW!_' +
  'Ne;wi(amtelQb,j<-eDN_EbckapW_5!_n_2k35aLbP`+~Tb,gw!_N_|pWae_KaWLf.`Ld_5cgd%&wm+lthR*gC_Mb[lpd<c=LL_E' +
  'hp#a/_*`:r#b! alj3"LI423"t~`t_XPbCf5oLgHfjP_gc-nS`_P_gc-a/KE~Swugxn7wtd}i(!?!Jr8eOm{1c6_/h{_2_Gh?h2_' +
  ',ldfqn,_1c!nI_v_/`9pFD,Ca@rb_2,wQ`h`J_>k<`[a_R_?a{a(YiC#`a;(g,Sjurf_QLa/1m]d+k;cY_+kIMr1h6ab#h,CiCeD' +
  '_MbPat _%.acb3_Kh6_i"FK500"4`8_0`3Iu`hbdA_kb:"BZ501"j!;A`;l9gvdG`;l@dK%hgja~RcQi_>eDw5sHb`i_Aw5dBa_>' +
  'k6w5pFesg_l1ezx;"GT502"49vW_|`8`E i#h}`;a|la_^h3dMbs,b,S9`ReWaf_@dV`4e(*bujl_i"SV503"4klj29A`#_Oedtj' +
  'brcqx4Ze]klv3Zaa_zd__Td6:g(d_bKaOj+dzfe5`9nb_reWbnws`<u(hJj0`#_0edtjh6uh"HN504"j xAl*fVx,dGl*pPc(`]!' +
  '_=lTi!+~Xfk_9i*uLiVa!s-c;nNa[_-`]e@`qbTqXtu9dEPj?5dfc^+`G_2q~e<c.9_+`fa,`Jf)2#`Z`na)Tx/n^_@a;hC(v+a7' +
  '`[`K _T` f,]_zf-T_jaK`/lx3a(ws(x;"NI505"ds;~TnZb0_0nf@bbaacW,_c`(_B_Mk]l{_T__`na+2`ja6lC2`7J_zo%kRk_' +
  'frb:"CR506"4aVf5eg_XoW_|iE+_O`s_fcrh}sjch_`mQZl.!d_t[cgeo_.m/h**Rf_e}_#`U/b/:bMoX_KhD0?n5eB_@u{eAaM`' +
  ':)`^g[_~c:oPL2`7cBcV._u`^_#x1_|b1?_OcI"PA507"4_u;Hb0_l`p`bs[n}_fgvdGs[a|dG`pj=iW-l `n_gk8`Z_1a)_UaSs' +
  ';2i*nr_xbt_v=_Io{`)iLlna)a1s _,b&d5AcfsKa=W2`hXeb6w4_?ag_w_@dQz/c3*a;eorHbZ%j*&c.eAaq#l%)d% k(Ldu*_P' +
  '`xrSfm`.f%t_a_a*a@!TbIf!a<i/caai_*`n_j#ke)g* btdD^ir-b6rB!`x#_|eFfE_:cEdSd,pp?;g3haaV`VvNc3lJ#_7lR!c' +
  'Ei&"PM508"4_M`<Ne+wnNam)j>d;mJeQipYf@`(d5_Q_%kSsKqrdqipY_GrY+a3i%e*c&yij3"HT509"4k{ofePk{pP_Lh8`=K_U' +
  'U`l,oxt<a` uja~_N`: TaO*b._["GP590"xLhehCmJhUd;lbbJ5n8cYd%k7h(fA_-a-`p6fD2_vg(xy"BL590"xLsD_Zd_.b/iF' +
  'aS_maQ]xy"MF590"xLsDlbbJ2_gcYiDcZg%%_TmFjt`Wm^xy"BO591"aB-^~YsSVgl!_S`sdRfPdXl`dY`2u0 i1bn_`eP d}xM!' +
  '^s.c#oQn|1b`_y_N_+bz_P_y_Yb<cP%g!(fZdvD_5blb<cMiC1`?bFKcf_7lc>qS_9`GeL#`ycvCewn|c{o6(RhD,_VkZw!;!nQ_' +
  '0p1jX`2io"GY592"aBer`Nnj`# _pjxo9-ck(b+cxl4h=kKc5d*nW%BoG_)l4_k_FpXaeEbD`@_Q_Z!v+lD`1Mg/Hz.`a.cdH_ut' +
  'b`Wa&p0`# _Ee&+`ob:"EC593"oBvj_X8b8d#kTi#dOiI`8gRhjy:q)m0i2aG*a?by!e0`8`8wzbE`M`Lh-_)_Ac4`xesa<Zltfr' +
  '`b!_M?gb`>dp`8 L_0cI"GF594"4oi&g/e6fCb2~Tyrhecz9ck*hGhUv&lbCkd&Ulna+ck#`^9] zLoid&aHsC_rd-e6bLzO*aFk' +
  'Jgep`e:"PY595"tzcb_(gk&_3gkb2_l*_(_f`+doG_RptgvrTN~R_h`Djct^c{`-bj_ v}i~e[wJ(1_g%`6__3`]kEa{` bDsrEa' +
  '7`-f*i by(e-h(1a<&@ijn9_ +Etxi~plaQ_`b#a~hCs&am`;a?aG*e001t^c{`-bj_ v}i~_Sle,e-`hQaIh&khvvc<f+7#a)Po' +
  'ubA_NBb{>v`aJaKrW_weN_L_G_WgY`m_q_ `BEuen5g]`Ffy_r]gh_Sa5pU*`%!`Li0dh@_AbD_ea%_Bvvb!*;_(gWfQ`>ieoV~R' +
  'eR3cC~RtlfR~VqNaQ?`R_0jA"MQ596"qpf,zQhehCc-ckd.~ShUd;lbDd(auvUc7b/ l<`nsX*ywlE_o)o<e4tS`aoi_NS_%f,bL' +
  'yzh-h,`^_o)6`j#D_?z4cE_["SR597"oD_aa}b.cspvd~gD_]_`rUd2_`dGa}cQ`maTa)_Lgsk&_HD2`FdT :hO9l1L_(b=cVi^K' +
  'y}_["UY598"psch^sQmubwen`XU`b(j._Xd3eM_SprcLmic}i1b-_`jHk4asd3cXgB*w9@_W_`eijVk4`deifWe`~Rpg_zu~pKZb' +
  '3icY`8r1hDf.dd?mubwo^ai+cjnRk&gUcLtJ_rhJc b-bwk1mPq{[~]~c~a~d~`r+"CW599"cl_Ydhfo_zK^b.b=x.wkc@gy*f=d' +
  '}m,bXaR_s*j/6__mmiY~R_?.qO`K&k(#3`?rw``u<3_AbS_?_> iX`af~%_@`Pi0@ssal_Sh~*_{f>ab`&`M_0i&"BQ599"cl_Yr' +
  '<b.`3Vu_pJ_s0afhXfuDhX_%bRnNa[2_a`2~SpZ0!aV_UdD_U`kXaeyEf|fE2_x_ykg~Sbe_["TL670"4)j2hbAhVoLx.cK_t_%e' +
  '])cQs`g8eNhO)`;dd9l1Ll1_%l2"NF672"4b9_(pyas!bLoF`Db9l._)b`_0m4[%f3t,rpf)f+*_,`MpZ-k?b@e:"BN673"u _3j' +
  'xgsonak_0`+a1oxo5`l`V`x_M_K_Ooz+_Ydr"NR674"4np_J_q~T_Zfy^v:aFb%KaUo*g=_^_q&dAnpcAh=ajaFrwuB*e:"PG675' +
  '"l5aib;[-9s0b0eUk{_2&oLx.af~Tmff*_GaYe]_M_^kc`v&1`?qW*_MiA&_=f*_GaYirvY5b`c:r?hJcVrF_@l8(c(b7t<t>h]"' +
  'TO676"j!;~T,c8uB_nbe_;`;iwpvrUb|p9nSx-dmIa|f#k4asalw`h4`:p9nSx-dmIlSo-_cbTa+ad_+`fsCe8j_lPvY~XaY~S_y' +
  'aUirezu[dp_{Ta(_0i&"SB677"dN_@[a}_lbmiwpv`Dn?a6k(*`1_vlmuzaI_glT`vfz`cesVlS_HCa&g#be_Xn?)lBk(g#`l!g1' +
  'u]dp+_6u]_i"VU678"4iXeQo Y lSqUjZiX_^g5h4 f<~SS.vxg4`%lSo-b@_?akhO`=eKlY+ie0j*`#bec)*i<_@_Oi&"FJ679"' +
  'mUl6`_&+`LszAhAl9x4i3&+a|aG~R_^`&%`P06ay1c! b@hO`O_4YeC<_]`W_Tk}hOezi8h]"PW680"dN!_6knoWSw-jeo*o9z?)' +
  '_,&cM`%_*0cMrXrvgGdl*hMax)b<jWo7_7?_Q,w}bhsKD`Yi,`u~Rdq&c+a6 oK"WF681"4Cc3cHl7`PZe+wn_&a(j>iWf(o=tKy' +
  '^k&tIe*wFx&o=c *_:o=_i"CK682"u _0`3ImSf#gsw`is&dbj8mab:"NU683"clg4p3besYqUjZiWhG_EsYo-gup3:_p_["WS68' +
  '5"dNsSbO_(`,`P_M_l`p_(fS`~_fxIig:_`%hY`p`C`D)_^#:lKigmvfStKtwiU_-b8b0oL_fd,_Ecs_i"KI686"l>V_2c5hLpQv' +
  ';lS~VGqildugp9+a/_m_}x3`xb,?EeuSe??_*a/_m_}x3`x_YlR!_F?r.e*j8D(?fE0_#fAa/dw_}6d6`06_B_Yavs _F~R:Ru{n' +
  '6Sd9b&aYdQ`Ir/,od:_w`Ma1_YdT+_=a}^w8kpd^/_@S_}c0lIRlY _i"NC687"j!`2~Tg0_K_ppyd~jP~`qc~`~_%c?_G`/cQdw' +
  'aT__5_x _Q,h0_5c5_Q~R`2uYn&b:"TV688"t{_ SL_OfSpvf#(`CasL`C`D)aaa3u]tK_@f5xC_i"PF689"oC_(pmcUqLwn_qlk' +
  'rX``j>iWk>aI`.*lieW ``dd9e*wDq>_qo=aba:*iv"TK690"4hbuZmPa5~VVu`.b|_YBh7b?`e)ahbwb?_["FM691"l>US _.o*' +
  'su_^e?_uhI_.f+~R_nS0bN`@~R_=vimubQraaVo}`y^pZe?_uhI_.f+~R_nS0bN`@~R_=vimubQraaVo}`8^be_["MH692"e#di*' +
  'eUsFYrcwydG`yd}bX!k/._ol6kQe|_QeJdkd8iJrLn/bb_Ooz#k:b:"KP850"tdnJf*_lnyA`8`E o@`Ss%cp`8eY!_Cdnf~_Pr/' +
  'iae3`]n/aM7b73_Af*a`myb;h`"HK852"aBo0eo@cC~Y`_ g.eRs(p 8b8b0arkFfR`|gv(b?`r`#[`#%e]sja.*avgwwu_`t+*c' +
  'Q,d?u/r/,`id]d%&_)a!)fm`9~S_5Cf4h0_2sP_F i<NlxudD`^*bV`*hw_e_qpVCh5p`ECd``HsPbd+_-`Z+tTaTdg`(Gbpn<`-' +
  'un`ue*a;_z5`W_rJ_#eN]r]w#d[oJ*a1n(hx+d F_xs,dqr]b+es_jkNIv?`7idcTFi,_)aYy*`6`7ko`hh5)c5d-5`]`Al<x=lo' +
  'f4j@^eWhR`#,b(`b%i[fWi`kFfRj0eFda_4u-qo_?`Rg;q0Qphw8abd^av7g_Q`n_x*hDd/nqcgTeE%fc#b4_1Mo{`)_I`J7`FnY' +
  'g;TG_?Ti;P`/lAhif1doI_+c(c6Pa<dUg&lc_5``]bNp*:w*I_2t[fhmg o w8h]"MO853"4ez_E`+r{`pb[b=jhaCf#~Re]1`hc' +
  'Q _<eFbAg0^eW#;c5_|#wVewwZ:g(av_Ua4Qa@ik`Rlxez_Ei&"KH855"aB_U_~d>bq:cUboa^by:pGe0g}Com_kbMt<owg}ipi5' +
  'vJspb|bnsm,bNaP&o&wY#cOi`kWdn1a 7_v_NiAnr`[`faPb6Bcno[kRc9-_yagl;_-c*spb|bnsm& f>b^frl(h>_ObB!`#l(d0' +
  't?_i"LA856"4ileg_Xbta4Yr>boa^`S(aJ%b]f=_hjdiG%_ht+(j<aJnnb]fuHgpGc:_. _Ml)~RPa-d^`EfQ_i"BD880"4d)Ubq' +
  ' c5pakw`<N`bch_liXpca^&a5eje?o%o.!lW`~ejdjo;c_XD7h&~TZeK_w#@_vu;c7r|8aOc-hx_6_73m]08__Pw/i+_T_t`QH_-' +
  'b8bl~SbAuff&_1aYa?%a5ejf;(_:l/cqej(_Cj/!Sc`rRp!_ppma=(a}Siu%x3&X`V1a#+bh_pfW_;0C(_&_BaZf-g}Xa/kMe|Wk' +
  'Bacms_]dW(_V_ -_Z_-a#_mx?cd`*(iq_]_!e~c,)eC(`OgAi^HJpJr|!D@#b7fy*_7g}iQ]j|e9di~S_]K/%_:_]g@._]_!)%_,' +
  'gd-_PtS_]Rdz0a/cF_8`03bG`w_J`0X`VthmYa<#.dY+c4u8rRaZ#W/`wW#_{]!o)`+vXjtc6_)g6_)g-_>+`m#fc)<h+!du@_a!' +
  '5jst!cxfldhO`jh8a%_vgqa*`v!`:(_Dh(_-b*czn<#`[6_xw)ef/._/ca%ahc/`=j,_mdio! `wXa/eo`0cFa (`n_aaZ%Weu_*' +
  'd8_+ajgG%E`V~X_jc`_DbOk8aLac/hB(-`=_P_Gk} X_mbn(_7v)(j-_!(j~!pEehAtPhSf8czbnXe|H`0c;a=`Uko`@e=di_J.m' +
  'c+cfbpst_]W(b<dk&_7rK_Fa/_TrY`0tNdi3cac`dY#`i`G%E`wHc,_+a/%j-8a+uS_,k8uO(cPaZtQ`i`H.cP+blms_M(h:bU`y' +
  'a;n !A_-b~dh_mf(blb<k5_!_mbn!_7bl!fC08`Gh;#c^wKcRa7_IeKfic1rD-f;bEgI0bY`5cSf&a3fd9hTcBdpd</5v0d`oA1r' +
  'xf;bTd6+cS_bcNlJ l:_i"TW886"mU1ca!vakz`<)vk`;`b(t2i#bW(g+cp_.rJv{c,v!e5_hePbkdycffqf}f-d0l/hct8/_G&_' +
  '8s_Eo`t8/cK_8s_n]sb~S:amd3j6c}a2)j<`;>_%cAfE:c9d&/avpQbM!l[bPb?_Xt5dv/gu_}_J_n_S`,WnO`bk>gup6r[d0o)`' +
  ',HeJ0Y_)`}mafprn#emLowk>gup6r[d0o)bcc#/dv/_b_8_9UfqdaaSl3#`)gA~Sd1`fU`J`Rn]do&_ArkcNsP^bMkc_<fx`HTca' +
  ' ``~Sdv.`fo6:d1`:vD_@~S^~Sbe`sb^C?k3`vg#l7_Eat9c5_l;f>b^_.,c_eIt>b^aUlO`2g.l}_%_#f/iN>6_xe*filV`>e!g' +
  'M~gao"MV960"ps_nkn;KagiZc[_4gt_feedGc[_4j=Z_^iu`:aT`7eXb@_/k|#wQh&t(GpFf]dYh/_KiroP`#p:k>_>`2t>h]"LB' +
  '961"4nY`bd?x2h^`6e<`NfkcH6dg`nsXa3gBnYe0)uo6dg`n_~dqe-`9u-e-`9nb:Ekxs `lkcHb)_?nO_2a1 b/*`Rd!c)nLf:d' +
  'p9io"JO962"cl`OfD^>e~(kM%hKdRgyo!aQe[iKZj7_%tXhG_CaQolbQ_@j9D.b+aTgjuKaH`-eThX*bLa;dTo4cDaDaT`.h!kmT' +
  '`kefe}5v0i6(bKaDrS`^bnl[_Fn+`^b9hXk7`]a:_*pV7`jcya%dgizbpv(~Rj,_,eb%c;_)_a!8c62lLg12aP&_/bHcTlv_y`M_' +
  'w_@2a8f!` aT_je3gnub#b+iRi}6n>`)Ur.)cG_ 2h+_nhDCrF_ n|e7nbo5k09wzfV_H_%lO c%Hb.bsiQun)_SgQm;f*io"SY9' +
  '63"4O`7`<dbfVfTbya.+b;e^`Sc1xV-`ifOAq^`*!>,b9YX=l4b;c9(dbb _Zr6c^`Iuk"IQ964"ds_ lZ`ycUbou}!dy`yeY)l]' +
  '_d`+`6bG`)#a)hXfz`c#_/Mo?kW)chjo_i"KW965"4afdZ1pf!l9jhaCjHnT(bN__hN_F(_``DoVaaehSd&hNY&dE_T` `Y~U_L`' +
  'mwAlxC!u@v(lnaM_ki@gGcfExZ _D_vaUeX/_Telf%aqkJ`JgC`4Wb6`*d=f d.axbSdl/a1_Ng(`pa&`f`9>_TUmL`fFmE2`/r2' +
  '_u`U_>aU`*uvs1ebhT_w?_*^lxafl2"SA966"4mGA;t``EfQop`D*gx!dx+eY e0!l(uIi/bIhwrqsleZb!_Vg#`L_ceqp*_rb!o' +
  'PbU+wDjX*_.fG"YE967"ds_ iZf6n}dRdOn-5a>,c~bOak~Sam)_C) ak`Pk5eQ_6h|a yt8+`Gsk_-i*pS_SpT)_1bCj3"OM968' +
  '"ds`2bikk_|eBawu>dSgHkAb@`Cb#(e]s?aabmdd-`2+bQ:bP_X)hBf.c:;)ppeBg3nR_Q`#iv"PS970"4uH(vW_Legbou}uHam+' +
  'pGe0`V8d6c`cybkq~n>k8d]eW+aRc=frgbkp!ccx "AE971"cltO_ysMba;bwenvcar+jvjB(lFvhc@gyP_etM`;o1g+h%tMgx+_' +
  'Cvc`;dd+_G`hc=&?_l;bwo]`#a__(lpkGcf_(lpccnR_(jA"IL972"ps/biNRd>_3ed_Eb?fFc4`<ep_IareafNoprU_}+a|d~gD' +
  '_}!l@e)cK_Iokc4a?fKgD_}a|#ej`o*l@fKhgja!``_`mx`{`dyfyB`oe0`o%um(f.i5f4w=b[`svl+dCs}_#W<lP_V_)_tdmM`M' +
  'aw_c,`M`Kd.Ad3vC_-f9_L/rB>`^hwa+t]#_bfhjt_xb/f.d!atd+_{cjh>b0u[i{_}_}`Pd+sc/`v!b4^hK_fab`o!`t`|m _H`' +
  'oaUgbwM.u&ftv(_5Tb`u<rVa6b)k^d/ _P`TqV_B_otbi*_5k9Nb!!ccx "BH973"4=cCarq_=eE _Gk}uz0tE#l%ru_2-b6_L?W' +
  '/>_m_qqzb/`%_7aRaRtqS!wf hQ0h[agiA0eb%Wb6X&dh0dwpLsMhQqg`9b ,pI_r_Rh~`Aci"QA974"4;_0`+g3hL?9~TlG`Ecq' +
  '`|x4(=bOe]lG_^d&b&_WuB_nQ~R`0_pbsnnwseU?u&;l9`|`>cV(=Ml2"BT975"4f1`b`;x2h^8a>xFlk!hI_McQg>_Ycz+Paylq' +
  ')xFhO-hI_M)_RcI"MN976"aBer_6_denalwra^ePz=b6w9al_`iK_6(b;a?iK_6x%xH`__6x%xH~SbLl0wJ_6_C_6.`m0xH~Sb.m' +
  'hf|`1Iv2gn9J_} aw_6rF_lc0_P7b*k~a`,aQ_>bU_1UfCeAa#2e<1`WuL*c_hKkp)_}c5`Pd/a1o(b.cI"NP977"ds_ynd_;uUt' +
  'rfPkP!`yurej!_>shs3`]_N`y~S`!kP*pggq_y*_GM_S`+vOe@bIe3i==c!kI`[7aqa%a!aKf9`yc2*_uWp?fmbOfm`hdPp_kG!g' +
  '3_K_Sjl_i"TJ992"pxlhv:`EfMbW#g+(a2a=era=k5_`eP_q_Gqf_Y)u0&g+cpdjv^_6r3B_^0-_-c7_9bGp/uKnX(Xf]_ rXb3a' +
  '`0%dwqe7`5_G&_4]!:hLd0`J_)aPrH`Z2`5f`s;aFt!dma(ctqFm("TM993"pxf6ofmRku_}jU z+aWyns>(kudbjU xTb#_Npjd' +
  'Ljkk/f8>:`*vGTbb_,vGoTXbg@`5_2ff_FgGb/mM~W`IiBD_?_6_RqFm("AZ994"4n&+eQ`Xa9_2wh`EheLlQ!xe#biFd>xergcy' +
  'Fd>xe#dC_*a_n[i f^d?j<_6c`f+#_{a__O`+`Vb_n6_)G_,#gmfC-qjFi@,xOk6_:bha`n&_{&eUb6eyc.f%`j2_BaUd7`%cW`#' +
  '(?_E_["GE995"cl_-`@glfUjI_%lQdihUc4j>w<_C0`Oa,YhB)`Rb{QihdTi)`FP_AaKf9a`_ci]_{+`Uljb%cA+R_D`[_V_zb/k' +
  'URQ`0aZvyoQbJ-ph_Fr4c//_@y{/)_!dkb)l_a_~R_Pcf(g<hTfqdU%c;s9ey`4_Fp!jeg{`RlK+bJl _m(e8aTdfc.eA`jx5JvR' +
  '_?b3Q(e8p3c/-p]_>@i4_Ga>x1_K`*`V cAn2_{cMC,od&_F_{_w<`/eI?_!qdCjWr-ZSd9b&d5Qm}hisac4fwdub&GdQ_W_w_{H' +
  'Z]_Zfy`ua*L~ThNeHELjw;n~_%_Nci"KG996"j bqhAp[op`D%-nlc~hPambtgV`%lWg+fsiGd;%_},`(_4_y`1p*b(~Sdz0f8da' +
  'j&_=_o~T_kBv8d`_g#akXgGck#iYbgg4b2Wk]gG3c!#g&bga7`5_=b2kZq/vG5`H^d4*`Un ah~Sb.at%_}_ZkV)%j9/Tc7iYaHa' +
  'u_2sbk,_L+]dm_vbzKkfk0;_3`~_["UZ998"4l{iDald#mKf^hA_^_Z+ew-bgeS&a.+z7&v8h5fu_Fbg_-aSbKa4JaRlDeh_?aRf' +
  'n`i`heIbg`6l^Oa-+cYd*>7gji6az`?bjdt>5a-bD_4_FgGj]_U`@_7gG:R`l,v<fqh 2h+agdzn9c#_>g _,oc`2_2!`Td9_@<a' +
  ')_LkDal~So{wf^u-_6j{_1mH@t9vybfz((euKd=d1f`b}tsbp-a@f!#`ZnEgddW~Rd1g%*jFYi^hEtq`J<`Z2a)`naS2fka6<h+h' +
  '/fnc#k?Pa)_D`[sB_w)_mdmb~a;AiknQa*v2_4Rtqq|c#g%f~d*a@p`J_V_?l 7c61`Z3_B_q_*2`?ajH`ud*-mdb-_!a7cN7`7d' +
  '1m[ad~S_Ls}+~Xa-*BdBTa9qtsso;2bCcvc#h._/`?cT_BbD`@bf`:kVala;`JbKaOrH`Z_1_BbS2aSfEa@*2_4u9ntZ^bfp6/Qf' +
  'gd3&_,nVnao</<_Vcg<_B_:f}`n_Bbn_5uV2hP_7`V@a .`:)bM_V_/_]cN.ke%yG_2c31a-pInQRcE_["800"f0gC:b[nfBi9gP' +
  'gC:p<"808"f0:arq_:i9jQgS:j1"870"f0)k`_;eZdV*`gw6eZx<a{a8b%&`zgI)eT_doz(`tjA"878"f0_#k#sZa^hsh%!i9e_g' +
  'P_#k#_["881"f0#bqizp[crdOh%Ta(l@kFa2#x<#bqizj5"882"f0b9_3htb?fFb5j2cfdvctmCbreap5`Dae_!c``Cb#a:`CeP!' +
  '3dg`CoO%_:`ChcaevT_#g@_!`i__c4X_*_6v3bx`Cc}jOh%OIx<bx(`P0%f}*c9o/_J)_ b0_*/q|`M~S`Eea`giebx c4i8wOiu' +
  'uCb9_1_Af!___1_]`H`nvm2bOnU*2`Iaw#_(_fbcitrfZc9gJ0tAs1`i_aaR_KXnUb1eg_["883"f0,eN_Lr>_fbojBeiaXa2w(k' +
  '-iH`.b1g=e/+_#j=b-a|cJb1b9_`iit6i9e_gP._uS_#d1_%_=b1Bg{iZb1_u`Lg=~R_0`~bc-b_(k-iH`.&`Rex_(`|_["888"f' +
  '0k`jlee`d+q dLe_yPjXk`_["979"f0tFdVfMi?tFi9m1tFj5';
